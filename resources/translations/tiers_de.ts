<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>Begin the challenge with this id.</source>
        <translation>Die Aufgabe mit dieser Kennung beginnen.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Open the demonstration with this id.</source>
        <translation>Die Vorführung mit dieser Kennung öffnen.</translation>
    </message>
    <message>
        <source>Design, run and break web architectures.</source>
        <translation>Web-Architekturen entwerfen, betreiben und zerstören.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The design to open.</source>
        <translation>Der Entwurf, der geöffnet wird.</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[Datei]</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>%1 calls %2.</source>
        <translation>%1 ruft %2 auf.</translation>
    </message>
    <message>
        <source>%1 finds %2 by name; no data goes this way.</source>
        <translation>%1 findet %2 über den Namen; Daten gehen diesen Weg nicht.</translation>
    </message>
    <message>
        <source>%1 copies its writes to %2.</source>
        <translation>%1 kopiert seine Schreibvorgänge nach %2.</translation>
    </message>
    <message>
        <source>%1 publishes messages to %2.</source>
        <translation>%1 veröffentlicht Nachrichten an %2.</translation>
    </message>
    <message>
        <source>%2 consumes messages from %1.</source>
        <translation>%2 verarbeitet Nachrichten von %1.</translation>
    </message>
</context>
<context>
    <name>tiers::studio</name>
    <message>
        <source>%1 % busy</source>
        <translation>%1 % ausgelastet</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 errors a second</source>
        <translation>%1 Fehler pro Sekunde</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unbekannte Art</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>Komponente hinzufügen</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Region hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>not part of a run yet</source>
        <translation>läuft noch nicht mit</translation>
    </message>
    <message>
        <source>requests start here</source>
        <translation>hier beginnen Anfragen</translation>
    </message>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 Instanz</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 Instanzen</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 Arbeiter</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 Arbeiter</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>antwortet in %1</translation>
    </message>
    <message>
        <source>1 at once</source>
        <translation>1 zugleich</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 zugleich</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>erstes Byte %1</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 Partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 Partitionen</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>behält %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>unknown kind "%1"</source>
        <translation>unbekannte Art „%1“</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ruft auf</translation>
    </message>
    <message>
        <source>resolves to</source>
        <translation>löst auf zu</translation>
    </message>
    <message>
        <source>replicates to</source>
        <translation>repliziert nach</translation>
    </message>
    <message>
        <source>publishes to</source>
        <translation>veröffentlicht an</translation>
    </message>
    <message>
        <source>is consumed by</source>
        <translation>wird verarbeitet von</translation>
    </message>
    <message>
        <source> · mean %1</source>
        <translation> · Mittel %1</translation>
    </message>
    <message>
        <source> · %1 failed</source>
        <translation> · %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 USD a month</source>
        <translation>%1 USD im Monat</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (an)</translation>
    </message>
    <message>
        <source>What do you want to do</source>
        <translation>Was möchtest du tun</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Find a component, a link, a note, a setting</source>
        <translation>Komponente, Verbindung, Notiz oder Einstellung suchen</translation>
    </message>
    <message>
        <source>There is nothing on the canvas yet.</source>
        <translation>Auf der Zeichenfläche ist noch nichts.</translation>
    </message>
    <message>
        <source>Nothing in the design is called so.</source>
        <translation>Nichts im Entwurf heißt so.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>tiers::studio::AboutDialog</name>
    <message>
        <source>About Tiers</source>
        <translation>Über Tiers</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Design, run and break web architectures. Every request of a run is simulated one by one; nothing is estimated from averages.</source>
        <translation>Web-Architekturen entwerfen, betreiben und zerstören. Jede Anfrage eines Laufs wird einzeln simuliert; nichts wird aus Mittelwerten geschätzt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::AssumptionSheet</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Assumptions about the traffic</source>
        <translation>Annahmen über den Verkehr</translation>
    </message>
    <message>
        <source>The load that the assumptions come to</source>
        <translation>Die Last, die sich aus den Annahmen ergibt</translation>
    </message>
    <message>
        <source>Take the challenge's own figures again</source>
        <translation>Wieder die Zahlen der Aufgabe nehmen</translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation>Zum Ändern klicken</translation>
    </message>
    <message>
        <source>expected a number, got "%1"</source>
        <translation>eine Zahl wird erwartet, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 page views a second</source>
        <translation>%1 Seitenaufrufe pro Sekunde</translation>
    </message>
    <message>
        <source>%1 requests a second</source>
        <translation>%1 Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>%L1 users at once</source>
        <translation>%L1 Nutzer gleichzeitig</translation>
    </message>
    <message>
        <source>This comes to %1</source>
        <translation>Das ergibt %1</translation>
    </message>
    <message>
        <source>, that is </source>
        <translation>, das sind </translation>
    </message>
    <message>
        <source>; up to %1 times that in the run</source>
        <translation>; im Lauf bis zum %1-fachen davon</translation>
    </message>
</context>
<context>
    <name>tiers::studio::Autosave</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::CanvasActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copy the selection and remove it</source>
        <translation>Die Auswahl kopieren und entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection as a small document</source>
        <translation>Die Auswahl als kleines Dokument kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert what was copied</source>
        <translation>Einfügen, was kopiert wurde</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Copy the selection beside itself</source>
        <translation>Die Auswahl neben sich selbst kopieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Remove the selection with its links</source>
        <translation>Die Auswahl mit ihren Verbindungen entfernen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Edit the name of a component or region, or a note's text, in its place</source>
        <translation>Den Namen einer Komponente oder Region oder den Text einer Notiz an Ort und Stelle ändern</translation>
    </message>
    <message>
        <source>&amp;Link from here</source>
        <translation>&amp;Verbindung von hier</translation>
    </message>
    <message>
        <source>Start a link: Tab or arrow keys choose what it leads to, Enter draws it</source>
        <translation>Eine Verbindung beginnen: Tabulator oder Pfeiltasten wählen das Ziel, Eingabe zieht sie</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Write a note on the canvas</source>
        <translation>Eine Notiz auf die Zeichenfläche schreiben</translation>
    </message>
    <message>
        <source>Add re&amp;gion</source>
        <translation>Re&amp;gion hinzufügen</translation>
    </message>
    <message>
        <source>A frame for components that stand in the same place of the world</source>
        <translation>Ein Rahmen für Komponenten, die am selben Ort der Welt stehen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Weniger zeigen, aber größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Mehr zeigen, aber kleiner</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show everything at its size</source>
        <translation>Alles in seiner Größe zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole design</source>
        <translation>Den ganzen Entwurf zeigen</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>&amp;Auswahl einpassen</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>Das Ausgewählte so groß zeigen, wie es passt</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>Show the grid that components snap to</source>
        <translation>Das Raster zeigen, an dem Komponenten einrasten</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Übersichtskarte</translation>
    </message>
    <message>
        <source>Show the whole design small in a corner</source>
        <translation>Den ganzen Entwurf klein in einer Ecke zeigen</translation>
    </message>
    <message>
        <source>&amp;Labels on links</source>
        <translation>&amp;Beschriftung der Verbindungen</translation>
    </message>
    <message>
        <source>Say on every link what it does, not only on the one under the mouse</source>
        <translation>An jeder Verbindung sagen, was sie tut, nicht nur an der unter der Maus</translation>
    </message>
    <message>
        <source>Add &amp;behind it…</source>
        <translation>&amp;Dahinter einfügen …</translation>
    </message>
    <message>
        <source>Choose what the selected component leads to; without a selection what to add</source>
        <translation>Wählen, wohin die ausgewählte Komponente führt; ohne Auswahl, was hinzukommt</translation>
    </message>
    <message>
        <source>Repl&amp;icate…</source>
        <translation>Ver&amp;vielfachen …</translation>
    </message>
    <message>
        <source>Make several of the selected component, wired alike</source>
        <translation>Aus der ausgewählten Komponente mehrere machen, gleich verbunden</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>Auf&amp;räumen</translation>
    </message>
    <message>
        <source>Lay out the selection, or everything, in columns along the links</source>
        <translation>Die Auswahl, oder alles, in Spalten entlang der Verbindungen anordnen</translation>
    </message>
    <message>
        <source>Let links find their &amp;way</source>
        <translation>Verbindungen ihren &amp;Weg suchen lassen</translation>
    </message>
    <message>
        <source>Forget the bends of the selected links</source>
        <translation>Die Knicke der ausgewählten Verbindungen vergessen</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Left edges on one line</source>
        <translation>Linke Kanten auf einer Linie</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>&amp;Senkrechte Mitten ausrichten</translation>
    </message>
    <message>
        <source>Middles one above the other</source>
        <translation>Mitten übereinander</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Right edges on one line</source>
        <translation>Rechte Kanten auf einer Linie</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Top edges on one line</source>
        <translation>Obere Kanten auf einer Linie</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Waagerechte Mitten ausrichten</translation>
    </message>
    <message>
        <source>Middles side by side</source>
        <translation>Mitten nebeneinander</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Bottom edges on one line</source>
        <translation>Untere Kanten auf einer Linie</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>&amp;Nebeneinander verteilen</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Gleiche Abstände von links nach rechts</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Ü&amp;bereinander verteilen</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>Gleiche Abstände von oben nach unten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tiers::studio::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>%1 components, %2 links.</source>
        <translation>%1 Komponenten, %2 Verbindungen.</translation>
    </message>
    <message>
        <source>%1 selected. %2</source>
        <translation>%1 ausgewählt. %2</translation>
    </message>
    <message>
        <source>Link selected: %1</source>
        <translation>Verbindung ausgewählt: %1</translation>
    </message>
    <message>
        <source>%1 things selected</source>
        <translation>%1 Dinge ausgewählt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste %1 items</source>
        <translation>%1 Dinge einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 items</source>
        <translation>%1 Dinge duplizieren</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Name der Region</translation>
    </message>
    <message>
        <source>Name of the component</source>
        <translation>Name der Komponente</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What comes behind %1</source>
        <translation>Was hinter %1 kommt</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Komponente hinzufügen</translation>
    </message>
    <message>
        <source>Nothing may stand behind it.</source>
        <translation>Dahinter darf nichts stehen.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ChallengePage</name>
    <message>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <source>Place the starter</source>
        <translation>Anfang aufstellen</translation>
    </message>
    <message>
        <source>Puts the challenge's first few components on the canvas; undo brings yours back</source>
        <translation>Stellt die ersten Komponenten der Aufgabe auf die Zeichenfläche; Rückgängig bringt deine zurück</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Leave this challenge; your design stays</source>
        <translation>Diese Aufgabe verlassen; dein Entwurf bleibt</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt ist</translation>
    </message>
    <message>
        <source>Grade this design</source>
        <translation>Diesen Entwurf bewerten</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>Das Urteil zeigen</translation>
    </message>
    <message>
        <source>What you will learn</source>
        <translation>Was du lernst</translation>
    </message>
    <message>
        <source>A way to go about it</source>
        <translation>Ein Weg dorthin</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Check yourself</source>
        <translation>Prüfe dich selbst</translation>
    </message>
    <message>
        <source>The design as it is published for this story, and one that meets every constraint: the published one does not. Each takes the place of yours; undo brings yours back.</source>
        <translation>Der Entwurf, wie er zu dieser Geschichte veröffentlicht ist, und einer, der jede Bedingung erfüllt: der veröffentlichte tut es nicht. Jeder tritt an die Stelle des deinen; Rückgängig bringt deinen zurück.</translation>
    </message>
    <message>
        <source>One design that meets every constraint. It takes the place of yours; undo brings yours back.</source>
        <translation>Ein Entwurf, der jede Bedingung erfüllt. Er tritt an die Stelle des deinen; Rückgängig bringt deinen zurück.</translation>
    </message>
    <message>
        <source>Open the published design</source>
        <translation>Den veröffentlichten Entwurf öffnen</translation>
    </message>
    <message>
        <source>Open the reference</source>
        <translation>Den Musterentwurf öffnen</translation>
    </message>
    <message>
        <source>Open the model design</source>
        <translation>Den Modellentwurf öffnen</translation>
    </message>
    <message>
        <source>Reference design</source>
        <translation>Musterentwurf</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>läuft warm</translation>
    </message>
    <message>
        <source>Stop grading</source>
        <translation>Bewertung abbrechen</translation>
    </message>
    <message>
        <source>Give the grading up</source>
        <translation>Die Bewertung aufgeben</translation>
    </message>
    <message>
        <source>Runs the design several times, as the tiers command does, and shows the verdict</source>
        <translation>Lässt den Entwurf mehrmals laufen, wie der Befehl tiers, und zeigt das Urteil</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ChallengePanel</name>
    <message>
        <source>The run warms up first: what it measures shows here after that.</source>
        <translation>Der Lauf läuft erst warm: was er danach misst, erscheint hier.</translation>
    </message>
    <message>
        <source>Measured before your last edit.</source>
        <translation>Vor deiner letzten Änderung gemessen.</translation>
    </message>
    <message>
        <source>The design cannot be graded yet. %1</source>
        <translation>Der Entwurf kann noch nicht bewertet werden. %1</translation>
    </message>
    <message>
        <source>Place the starter</source>
        <translation>Anfang aufstellen</translation>
    </message>
    <message>
        <source>Open the reference</source>
        <translation>Den Musterentwurf öffnen</translation>
    </message>
    <message>
        <source>Open the model design</source>
        <translation>Den Modellentwurf öffnen</translation>
    </message>
    <message>
        <source>Run the design to measure it.</source>
        <translation>Lass den Entwurf laufen, um ihn zu messen.</translation>
    </message>
    <message>
        <source>Measured so far in the run under way.</source>
        <translation>Bisher im laufenden Lauf gemessen.</translation>
    </message>
    <message>
        <source>Measured in a run that you changed: grade the design to be sure.</source>
        <translation>In einem Lauf gemessen, in den du eingegriffen hast: bewerte den Entwurf, um sicher zu sein.</translation>
    </message>
    <message>
        <source>Measured in the run that ended.</source>
        <translation>Im beendeten Lauf gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Graded over %n runs.</source>
        <translation>
            <numerusform>Über %n Lauf bewertet.</numerusform>
            <numerusform>Über %n Läufe bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved: the list of challenges remembers it.</source>
        <translation>Gelöst: die Liste der Aufgaben merkt es sich.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ChartsPanel</name>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>How long users waited for an answer: half of them at most p50, 95 of 100 at most p95, 99 of 100 at most p99.</source>
        <translation>Wie lange Nutzer auf Antwort gewartet haben: die Hälfte höchstens p50, 95 von 100 höchstens p95, 99 von 100 höchstens p99.</translation>
    </message>
    <message>
        <source>Run the design to see how long users wait: the median and the slow tail.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, wie lange Nutzer warten: den Median und das langsame Ende.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Requests that users made (offered), that were answered well (throughput), and of these the ones answered within a second (goodput).</source>
        <translation>Anfragen, die Nutzer gestellt haben (angeboten), die gut beantwortet wurden (Durchsatz), und davon die innerhalb einer Sekunde (Nutzdurchsatz).</translation>
    </message>
    <message>
        <source>Run the design to see how many requests come and how many are answered.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, wie viele Anfragen kommen und wie viele beantwortet werden.</translation>
    </message>
    <message>
        <source>Errors by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
    <message>
        <source>Requests a second that failed, one cause upon the other.</source>
        <translation>Fehlgeschlagene Anfragen pro Sekunde, eine Ursache über der anderen.</translation>
    </message>
    <message>
        <source>Run the design to see which requests fail, and why.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, welche Anfragen scheitern und warum.</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Bisher keine</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>The share of its servers that a component's busiest resource has in use. Near 100 % requests pile up.</source>
        <translation>Der Anteil der Bediener, den die meistbeschäftigte Ressource einer Komponente nutzt. Nahe 100 % stauen sich Anfragen.</translation>
    </message>
    <message>
        <source>Run the design to see how busy its components are.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, wie beschäftigt seine Komponenten sind.</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>Nutzdurchsatz</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>pool timeout</source>
        <translation>Pool-Wartezeit</translation>
    </message>
    <message>
        <source>shed</source>
        <translation>abgeworfen</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>Sicherung offen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Show or hide this chart</source>
        <translation>Dieses Diagramm zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>How much simulated time each point of a chart takes together</source>
        <translation>Wie viel simulierte Zeit jeder Punkt eines Diagramms zusammenfasst</translation>
    </message>
    <message>
        <source>Whose response times, traffic and errors are shown</source>
        <translation>Wessen Antwortzeiten, Verkehr und Fehler gezeigt werden</translation>
    </message>
    <message>
        <source>Class of requests</source>
        <translation>Klasse von Anfragen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Whose utilization is shown</source>
        <translation>Wessen Auslastung gezeigt wird</translation>
    </message>
    <message>
        <source>Components in the utilization chart</source>
        <translation>Komponenten im Auslastungsdiagramm</translation>
    </message>
    <message>
        <source>one point: %1</source>
        <translation>ein Punkt: %1</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>p%1 below %2</source>
        <translation>p%1 unter %2</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ComponentPage</name>
    <message>
        <source>These are of different kinds and have no parameters in common.</source>
        <translation>Diese sind von verschiedener Art und haben keine gemeinsamen Parameter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What this component is called. Empty: its kind's name.</source>
        <translation>Wie diese Komponente heißt. Leer: der Name ihrer Art.</translation>
    </message>
    <message>
        <source>Price of an instance × instances × 730 hours</source>
        <translation>Preis einer Instanz × Instanzen × 730 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>several kinds</source>
        <translation>mehrere Arten</translation>
    </message>
    <message>
        <source>%1 USD a month</source>
        <translation>%1 USD im Monat</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet nichts</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ConceptView</name>
    <message>
        <source>Demonstrations and concepts</source>
        <translation>Vorführungen und Begriffe</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>In the simulator</source>
        <translation>Im Simulator</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Opens the demonstration on the canvas</source>
        <translation>Öffnet die Vorführung auf der Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ConstraintRow</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hint for: %1</source>
        <translation>Hinweis zu: %1</translation>
    </message>
    <message>
        <source>One step further, if you are stuck</source>
        <translation>Ein Schritt weiter, wenn du festsitzt</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>verlangt: %1</translation>
    </message>
    <message>
        <source>%1, asked: %2</source>
        <translation>%1, verlangt: %2</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
    <message>
        <source>A plainer hint (%1 of %2)</source>
        <translation>Ein deutlicherer Hinweis (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>tiers::studio::DemonstrationPage</name>
    <message>
        <source>The variant beside it cannot run. %1</source>
        <translation>Die Variante daneben kann nicht laufen. %1</translation>
    </message>
    <message>
        <source>Demonstrations and concepts</source>
        <translation>Vorführungen und Begriffe</translation>
    </message>
    <message>
        <source>Leave this demonstration; the design stays</source>
        <translation>Diese Vorführung verlassen; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Stage %1 of %2 · %3</source>
        <translation>Stufe %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinab</translation>
    </message>
    <message>
        <source>Climb to stage %1</source>
        <translation>Zu Stufe %1 steigen</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Variant on the canvas</source>
        <translation>Variante auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Variant beside it</source>
        <translation>Variante daneben</translation>
    </message>
    <message>
        <source>Nothing beside it</source>
        <translation>Nichts daneben</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>Daneben: %1</translation>
    </message>
    <message>
        <source>Another variant is brought to the same moment, under the same traffic</source>
        <translation>Eine andere Variante wird unter demselben Verkehr zum selben Augenblick gebracht</translation>
    </message>
    <message>
        <source>Runs another variant under the same traffic and puts its figures beside these</source>
        <translation>Lässt eine andere Variante unter demselben Verkehr laufen und stellt ihre Zahlen neben diese</translation>
    </message>
    <message>
        <source>Running the variant beside</source>
        <translation>Die Variante daneben läuft</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where this scene began, or the one before</source>
        <translation>Zurück zum Beginn dieser Szene oder zu der davor</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play to the next scene</source>
        <translation>Bis zur nächsten Szene abspielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To the next scene at once</source>
        <translation>Gleich zur nächsten Szene</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Dazu lesen: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Weiterspielen</translation>
    </message>
    <message>
        <source>Play runs the variant on the canvas and pauses at each scene: there is a caption to read and a question to put to the class.</source>
        <translation>Abspielen lässt die Variante auf der Zeichenfläche laufen und hält bei jeder Szene an: dort steht etwas zu lesen und eine Frage an die Klasse.</translation>
    </message>
    <message>
        <source>Simulating up to that moment …</source>
        <translation>Simuliert bis zu diesem Augenblick …</translation>
    </message>
    <message>
        <source>You changed something in this run: its figures are no longer those of the script.</source>
        <translation>Du hast in diesem Lauf etwas geändert: seine Zahlen sind nicht mehr die des Drehbuchs.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::DesignModel</name>
    <message>
        <source>Nothing here can be linked from this component.</source>
        <translation>Von dieser Komponente aus kann hier nichts verbunden werden.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Dinge</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>There is no such component.</source>
        <translation>Eine solche Komponente gibt es nicht.</translation>
    </message>
    <message>
        <source>A component cannot be linked to itself.</source>
        <translation>Eine Komponente kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>%1 ist schon mit %2 verbunden.</translation>
    </message>
    <message>
        <source>The kind of one of the two is not known.</source>
        <translation>Die Art einer der beiden ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Add %1 behind %2</source>
        <translation>%1 hinter %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add region %1</source>
        <translation>Region %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
    <message>
        <source>Change region of %1</source>
        <translation>Region von %1 ändern</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Change location of %1</source>
        <translation>Ort von %1 ändern</translation>
    </message>
    <message>
        <source>Rename region %1</source>
        <translation>Region %1 umbenennen</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>%1 führen</translation>
    </message>
    <message>
        <source>Align %1 components</source>
        <translation>%1 Komponenten ausrichten</translation>
    </message>
    <message>
        <source>Distribute %1 components</source>
        <translation>%1 Komponenten verteilen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Replicate %1</source>
        <translation>%1 vervielfachen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Rename design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Change workload</source>
        <translation>Arbeitslast ändern</translation>
    </message>
    <message>
        <source>Change faults</source>
        <translation>Störungen ändern</translation>
    </message>
</context>
<context>
    <name>tiers::studio::DesignPage</name>
    <message>
        <source>None. Choose a challenge, or open a design that has its own.</source>
        <translation>Keine. Wähle eine Aufgabe oder öffne einen Entwurf, der eine eigene hat.</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::Details</name>
    <message>
        <source>1 instance</source>
        <translation>1 Instanz</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 Instanzen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>tiers::studio::Disclosure</name>
    <message>
        <source>Fold %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::DockTitle</name>
    <message>
        <source>Hide %1; the View menu shows it again</source>
        <translation>%1 verbergen; das Menü Ansicht zeigt es wieder</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::DocumentNotices</name>
    <message>
        <source>The file is of an older version. On reading it was changed so: %1</source>
        <translation>Die Datei ist von einer älteren Version. Beim Lesen wurde sie so geändert: %1</translation>
    </message>
    <message>
        <source>“%1” is no longer there. What you see is still here.</source>
        <translation>„%1“ ist nicht mehr da. Was du siehst, ist noch hier.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Wieder speichern</translation>
    </message>
    <message>
        <source>Write the design to the same file</source>
        <translation>Den Entwurf in dieselbe Datei schreiben</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and here too.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, und hier auch.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Take the file's content; Undo brings yours back</source>
        <translation>Den Inhalt der Datei nehmen; Rückgängig bringt deinen zurück</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Go on with what is here; saving replaces the file</source>
        <translation>Mit dem fortfahren, was hier ist; Speichern ersetzt die Datei</translation>
    </message>
    <message>
        <source>“%1” is read-only. You can change the design, and save it under another name.</source>
        <translation>„%1“ ist schreibgeschützt. Du kannst den Entwurf ändern und unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the design to another file</source>
        <translation>Den Entwurf in eine andere Datei speichern</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the changes, then go on</source>
        <translation>Die Änderungen speichern und fortfahren</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Lose the changes and go on</source>
        <translation>Die Änderungen aufgeben und fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>tiers::studio::DocumentSession</name>
    <message>
        <source>Untitled design</source>
        <translation>Entwurf ohne Namen</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Einen Entwurf öffnen</translation>
    </message>
    <message>
        <source>Designs (*.tiers);;All files (*)</source>
        <translation>Entwürfe (*.tiers);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read again.</source>
        <translation>„%1“ konnte nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>The design that you are working on is unchanged.</source>
        <translation>Der Entwurf, an dem du arbeitest, ist unverändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Den Entwurf speichern</translation>
    </message>
    <message>
        <source>Designs (*.tiers)</source>
        <translation>Entwürfe (*.tiers)</translation>
    </message>
    <message>
        <source>The design could not be saved as “%1”.</source>
        <translation>Der Entwurf konnte nicht als „%1“ gespeichert werden.</translation>
    </message>
    <message>
        <source>What you made is still here. Choose another place with Save as.</source>
        <translation>Was du gemacht hast, ist noch hier. Wähle mit Speichern unter einen anderen Ort.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern sind sie verloren.</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>tiers::studio::DocumentTabs</name>
    <message>
        <source>Open designs</source>
        <translation>Offene Entwürfe</translation>
    </message>
    <message>
        <source>Close this design (Ctrl+W)</source>
        <translation>Diesen Entwurf schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Close this design</source>
        <translation>Diesen Entwurf schließen</translation>
    </message>
    <message>
        <source>%1: not saved</source>
        <translation>%1: nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>tiers::studio::EmptyCanvas</name>
    <message>
        <source>Place the starter</source>
        <translation>Anfang aufstellen</translation>
    </message>
    <message>
        <source>Puts the challenge's first components on the canvas. You can undo it.</source>
        <translation>Stellt die ersten Komponenten der Aufgabe auf die Zeichenfläche. Du kannst es rückgängig machen.</translation>
    </message>
    <message>
        <source>Place the challenge's starter</source>
        <translation>Den Anfang der Aufgabe aufstellen</translation>
    </message>
    <message>
        <source>1  Place</source>
        <translation>1  Aufstellen</translation>
    </message>
    <message>
        <source>Drag users, servers and stores from the palette.</source>
        <translation>Ziehe Nutzer, Server und Speicher aus der Palette.</translation>
    </message>
    <message>
        <source>2  Link</source>
        <translation>2  Verbinden</translation>
    </message>
    <message>
        <source>Drag from a port to what the component uses.</source>
        <translation>Ziehe von einem Punkt zu dem, was die Komponente benutzt.</translation>
    </message>
    <message>
        <source>3  Run</source>
        <translation>3  Laufen lassen</translation>
    </message>
    <message>
        <source>Send traffic through it and see why it is slow.</source>
        <translation>Schicke Verkehr hindurch und sieh, warum es langsam ist.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FaultMenu</name>
    <message>
        <source>Start a run, then break something</source>
        <translation>Starte einen Lauf, dann störe etwas</translation>
    </message>
    <message>
        <source>Select a component or a link to break</source>
        <translation>Wähle eine Komponente oder Verbindung, um sie zu stören</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>So many times the arrivals, from now on for half a minute</source>
        <translation>So viel mal mehr Ankünfte, ab jetzt für eine halbe Minute</translation>
    </message>
    <message>
        <source>Surge: 3 times the traffic for 30 s</source>
        <translation>Andrang: 3-facher Verkehr für 30 s</translation>
    </message>
    <message>
        <source>Surge: 10 times the traffic for 30 s</source>
        <translation>Andrang: 10-facher Verkehr für 30 s</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuses every call at once, as a crashed machine does</source>
        <translation>Weist jeden Aufruf sofort ab, wie ein abgestürzter Rechner</translation>
    </message>
    <message>
        <source>Every call takes so many times as long</source>
        <translation>Jeder Aufruf dauert so viel mal länger</translation>
    </message>
    <message>
        <source>Outage for 10 s</source>
        <translation>Ausfall für 10 s</translation>
    </message>
    <message>
        <source>Outage for 30 s</source>
        <translation>Ausfall für 30 s</translation>
    </message>
    <message>
        <source>Outage to the end</source>
        <translation>Ausfall bis zum Ende</translation>
    </message>
    <message>
        <source>3 times slower for 30 s</source>
        <translation>3-mal langsamer für 30 s</translation>
    </message>
    <message>
        <source>10 times slower for 30 s</source>
        <translation>10-mal langsamer für 30 s</translation>
    </message>
    <message>
        <source>3 times slower to the end</source>
        <translation>3-mal langsamer bis zum Ende</translation>
    </message>
    <message>
        <source>Hang for 10 s</source>
        <translation>Hängt für 10 s</translation>
    </message>
    <message>
        <source>Takes every call and answers none until it is over</source>
        <translation>Nimmt jeden Aufruf an und beantwortet keinen, bis es vorbei ist</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Down for ten seconds; what it keeps in memory is lost</source>
        <translation>Zehn Sekunden weg; was es im Speicher hält, ist verloren</translation>
    </message>
    <message>
        <source>Errors on 20 % of the calls for 30 s</source>
        <translation>Fehler bei 20 % der Aufrufe für 30 s</translation>
    </message>
    <message>
        <source>Every fifth call fails after its work was done</source>
        <translation>Jeder fünfte Aufruf scheitert, nachdem seine Arbeit getan ist</translation>
    </message>
    <message>
        <source>Half of its capacity lost for 30 s</source>
        <translation>Halbe Leistung für 30 s</translation>
    </message>
    <message>
        <source>Half of its cores do nothing</source>
        <translation>Die Hälfte seiner Kerne tut nichts</translation>
    </message>
    <message>
        <source>Rolling deploy over 60 s</source>
        <translation>Schrittweise Auslieferung über 60 s</translation>
    </message>
    <message>
        <source>Replaces the instances one by one, each drained first</source>
        <translation>Ersetzt die Instanzen eine nach der anderen, jede erst geleert</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forgets everything that it keeps, as after a restart</source>
        <translation>Vergisst alles, was es hält, wie nach einem Neustart</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>100 ms more latency for 30 s</source>
        <translation>100 ms mehr Laufzeit für 30 s</translation>
    </message>
    <message>
        <source>Each message takes so much longer</source>
        <translation>Jede Nachricht braucht so viel länger</translation>
    </message>
    <message>
        <source>5 % of the messages lost for 30 s</source>
        <translation>5 % der Nachrichten gehen verloren, für 30 s</translation>
    </message>
    <message>
        <source>A lost message is sent again after 200 ms, then later</source>
        <translation>Eine verlorene Nachricht wird nach 200 ms wieder gesendet, dann später</translation>
    </message>
    <message>
        <source>Partition for 10 s</source>
        <translation>Trennung für 10 s</translation>
    </message>
    <message>
        <source>Nothing gets through in either direction</source>
        <translation>Nichts kommt durch, in keiner Richtung</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>Region outage for 30 s</source>
        <translation>Ausfall der Region für 30 s</translation>
    </message>
    <message>
        <source>Everything in the region is down</source>
        <translation>Alles in der Region ist aus</translation>
    </message>
    <message>
        <source>Region cut off for 30 s</source>
        <translation>Region abgeschnitten für 30 s</translation>
    </message>
    <message>
        <source>Nothing crosses its borders</source>
        <translation>Nichts überquert ihre Grenzen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FindingRow</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation>Auf der Zeichenfläche zeigen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FoldSection</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>tiers::studio::InspectorPanel</name>
    <message>
        <source>Several components</source>
        <translation>Mehrere Komponenten</translation>
    </message>
    <message>
        <source>What you set here is set on each of them, in one step.</source>
        <translation>Was du hier setzt, wird bei jeder gesetzt, in einem Schritt.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>An arrow from who asks to who answers. Point at a setting to read what it does.</source>
        <translation>Ein Pfeil von dem, der fragt, zu dem, der antwortet. Zeige auf eine Einstellung, um zu lesen, was sie tut.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>A place in the world. What stands in it is near each other; other regions are a network round trip away.</source>
        <translation>Ein Ort in der Welt. Was darin steht, ist einander nah; andere Regionen sind einen Netzumlauf entfernt.</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>Select a component or a link to see and change its settings.</source>
        <translation>Wähle eine Komponente oder Verbindung, um ihre Einstellungen zu sehen und zu ändern.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::KindList</name>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
</context>
<context>
    <name>tiers::studio::KindModel</name>
    <message>
        <source>Clients</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Edge and network</source>
        <translation>Rand und Netz</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>tiers::studio::LegendEntry</name>
    <message>
        <source>%1: click to hide or show</source>
        <translation>%1: klicken zum Verbergen oder Zeigen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::LinkPage</name>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be set on it.</source>
        <translation>Daran lässt sich nichts einstellen.</translation>
    </message>
    <message>
        <source>They are of different kinds and have no parameters in common.</source>
        <translation>Sie sind von verschiedener Art und haben keine gemeinsamen Parameter.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::LiveFigureTracker</name>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 of %2 down</source>
        <translation>%1 von %2 aus</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>pool empty</source>
        <translation>Pool leer</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>tiers::studio::LiveSummary</name>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Response, mean</source>
        <translation>Antwort, Mittel</translation>
    </message>
</context>
<context>
    <name>tiers::studio::MainWindow</name>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Zeigen oder verbergen: %1</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept aside: %1</source>
        <translation>Ungespeicherte Arbeit konnte nicht beiseitegelegt werden: %1</translation>
    </message>
    <message>
        <source>What you build with</source>
        <translation>Womit du baust</translation>
    </message>
    <message>
        <source>Components, challenges and demonstrations are here, each behind its tab. Drag a component onto the canvas, or double-click it.</source>
        <translation>Komponenten, Aufgaben und Vorführungen sind hier, jede hinter ihrem Reiter. Ziehe eine Komponente auf die Zeichenfläche oder klicke sie doppelt an.</translation>
    </message>
    <message>
        <source>Your design</source>
        <translation>Dein Entwurf</translation>
    </message>
    <message>
        <source>Point at a card and pull a wire from one of its dots to another card. Drop the wire where nothing is to choose what comes there. A double-click adds a component too.</source>
        <translation>Zeige auf eine Karte und ziehe von einem ihrer Punkte eine Leitung zu einer anderen Karte. Lass sie im Leeren los, um zu wählen, was dorthin kommt. Auch ein Doppelklick fügt eine Komponente hinzu.</translation>
    </message>
    <message>
        <source>What it is set to</source>
        <translation>Wie es eingestellt ist</translation>
    </message>
    <message>
        <source>Select a card or a link to see its settings, each with a sentence of help, and what may be wrong with it.</source>
        <translation>Wähle eine Karte oder Verbindung, um ihre Einstellungen zu sehen, jede mit einem Satz Hilfe, und was daran falsch sein kann.</translation>
    </message>
    <message>
        <source>Real traffic</source>
        <translation>Echter Verkehr</translation>
    </message>
    <message>
        <source>Run sends every single request through your design. Change the traffic or break something while it goes on.</source>
        <translation>Laufen lassen schickt jede einzelne Anfrage durch deinen Entwurf. Ändere den Verkehr oder störe etwas, während es läuft.</translation>
    </message>
    <message>
        <source>Before you run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>Cost, availability and the expected response time are worked out at every change.</source>
        <translation>Kosten, Verfügbarkeit und erwartete Antwortzeit werden bei jeder Änderung berechnet.</translation>
    </message>
    <message>
        <source>There is no demonstration “%1”.</source>
        <translation>Eine Vorführung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no challenge “%1”.</source>
        <translation>Eine Aufgabe „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>tiers::studio::MetricChart</name>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
</context>
<context>
    <name>tiers::studio::Minimap</name>
    <message>
        <source>Map of the design</source>
        <translation>Karte des Entwurfs</translation>
    </message>
    <message>
        <source>The whole design. Drag to show another place.</source>
        <translation>Der ganze Entwurf. Ziehe, um eine andere Stelle zu zeigen.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::NoticeBar</name>
    <message>
        <source>Put this away</source>
        <translation>Das hier weglegen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ObstaclePopup</name>
    <message>
        <source>What stands in the way of a run</source>
        <translation>Was einem Lauf im Weg steht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The design cannot run yet</source>
        <translation>Der Entwurf kann noch nicht laufen</translation>
    </message>
    <message>
        <source>It runs, but requests will fail</source>
        <translation>Er läuft, aber Anfragen werden scheitern</translation>
    </message>
</context>
<context>
    <name>tiers::studio::PalettePanel</name>
    <message>
        <source>Search components</source>
        <translation>Komponenten suchen</translation>
    </message>
    <message>
        <source>Type a part of a name or of what the component does</source>
        <translation>Tippe einen Teil des Namens oder dessen, was die Komponente tut</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>No component is called "%1" or does that.</source>
        <translation>Keine Komponente heißt „%1“ oder tut das.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ParameterEditor</name>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ParameterField</name>
    <message>
        <source>%1 to %2%3</source>
        <translation>%1 bis %2%3</translation>
    </message>
    <message>
        <source>at least %1%2</source>
        <translation>mindestens %1%2</translation>
    </message>
    <message>
        <source>at most %1%2</source>
        <translation>höchstens %1%2</translation>
    </message>
    <message>
        <source>not set by default</source>
        <translation>von sich aus nicht gesetzt</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>Set %1 back to its default</source>
        <translation>%1 auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Remove this setting</source>
        <translation>Diese Einstellung entfernen</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zur Vorgabe, %1</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ParameterForm</name>
    <message>
        <source>Essentials</source>
        <translation>Wesentliches</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Zwischenspeichern</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>tiers::studio::PhaseTable</name>
    <message>
        <source>Figures of the scenes</source>
        <translation>Zahlen der Szenen</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>%1–%2  %3</source>
        <translation>%1–%2  %3</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>answered well</source>
        <translation>gut beantwortet</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>mittlere Zeit</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <source>busiest</source>
        <translation>am meisten beschäftigt</translation>
    </message>
    <message>
        <source>What was to be expected</source>
        <translation>Was zu erwarten war</translation>
    </message>
    <message>
        <source>%1 Expected: %2.</source>
        <translation>%1 Erwartet: %2.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::PickPopup</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Nichts passt zu dem, was du getippt hast.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::PreferencesDialog</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Move as little as possible</source>
        <translation>So wenig wie möglich bewegen</translation>
    </message>
    <message>
        <source>Show labels on every link</source>
        <translation>Beschriftung an jeder Verbindung zeigen</translation>
    </message>
    <message>
        <source>Begin with the designs that were open</source>
        <translation>Mit den Entwürfen beginnen, die offen waren</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Takes effect when Tiers is started again</source>
        <translation>Gilt, wenn Tiers das nächste Mal startet</translation>
    </message>
    <message>
        <source>Panels and values change at once instead of gliding</source>
        <translation>Tafeln und Werte wechseln sofort, statt zu gleiten</translation>
    </message>
    <message>
        <source>Say on every link what it does, not only on the one under the mouse</source>
        <translation>An jeder Verbindung sagen, was sie tut, nicht nur an der unter der Maus</translation>
    </message>
    <message>
        <source> s after a change</source>
        <translation> s nach einer Änderung</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Unsaved work is kept beside the file, so that a crash does not take it away</source>
        <translation>Ungespeicherte Arbeit wird neben der Datei aufbewahrt, damit ein Absturz sie nicht mitnimmt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work</source>
        <translation>&amp;Ungespeichertes aufbewahren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Another language takes effect when Tiers is started again.</source>
        <translation>Eine andere Sprache gilt, wenn Tiers das nächste Mal startet.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ProblemDialog</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Gefundene Probleme</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Die Liste kopieren</translation>
    </message>
</context>
<context>
    <name>tiers::studio::QuizView</name>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Nicht dies.</translation>
    </message>
    <message>
        <source>Think again.</source>
        <translation>Denk noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::RegionPage</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>A place of the round-trip table, such as us-east or eu-west. Distances between regions make network time.</source>
        <translation>Ein Ort aus der Tabelle der Umlaufzeiten, wie us-east oder eu-west. Entfernungen zwischen Regionen kosten Netzzeit.</translation>
    </message>
    <message>
        <source>1 component stands in it.</source>
        <translation>Darin steht 1 Komponente.</translation>
    </message>
    <message numerus="yes">
        <source>%n components stand in it.</source>
        <translation>
            <numerusform>Darin steht %n Komponente.</numerusform>
            <numerusform>Darin stehen %n Komponenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the frame is called on the canvas. Empty: its id.</source>
        <translation>Wie der Rahmen auf der Zeichenfläche heißt. Leer: seine Kennung.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ReplicatePopup</name>
    <message>
        <source>Instances of this one</source>
        <translation>Instanzen dieser einen</translation>
    </message>
    <message>
        <source>Components of their own, wired alike</source>
        <translation>Eigene Komponenten, gleich verbunden</translation>
    </message>
    <message>
        <source>Replicate</source>
        <translation>Vervielfachen</translation>
    </message>
    <message>
        <source>How many in all</source>
        <translation>Wie viele insgesamt</translation>
    </message>
    <message>
        <source>One box on the canvas; the load spreads over its instances</source>
        <translation>Ein Kasten auf der Zeichenfläche; die Last verteilt sich auf seine Instanzen</translation>
    </message>
    <message>
        <source>Each with a box and settings of its own, from the same callers to the same callees</source>
        <translation>Jede mit eigenem Kasten und eigenen Einstellungen, von denselben Aufrufern zu denselben Aufgerufenen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::RunBar</name>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Step one second</source>
        <translation>Eine Sekunde weiter</translation>
    </message>
    <message>
        <source>Reset the run</source>
        <translation>Den Lauf zurücksetzen</translation>
    </message>
    <message>
        <source>Simulate one second, then pause</source>
        <translation>Eine Sekunde simulieren, dann anhalten</translation>
    </message>
    <message>
        <source>Drop this run and its figures</source>
        <translation>Diesen Lauf und seine Zahlen verwerfen</translation>
    </message>
    <message>
        <source>Break the selected component while the run goes on</source>
        <translation>Die ausgewählte Komponente stören, während der Lauf weitergeht</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The design was changed after this run began. Click to run it as it stands.</source>
        <translation>Der Entwurf wurde nach Beginn dieses Laufs geändert. Klicke, um ihn laufen zu lassen, wie er ist.</translation>
    </message>
    <message>
        <source>Run the edited design</source>
        <translation>Den geänderten Entwurf laufen lassen</translation>
    </message>
    <message>
        <source>Simulated seconds in a second of yours</source>
        <translation>Simulierte Sekunden in einer der deinen</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>Simulated time since the run began</source>
        <translation>Simulierte Zeit seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Speed: simulated seconds in a second of yours</source>
        <translation>Tempo: simulierte Sekunden in einer der deinen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Traffic: multiplies the arrivals from now on</source>
        <translation>Verkehr: vervielfacht die Ankünfte ab jetzt</translation>
    </message>
    <message>
        <source>Traffic factor</source>
        <translation>Verkehrsfaktor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the random streams: the same seed gives the same run</source>
        <translation>Startwert der Zufallsströme: derselbe Startwert gibt denselben Lauf</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>As the scenario says: %1</source>
        <translation>Wie das Szenario sagt: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The design cannot run yet: see the list beside it</source>
        <translation>Der Entwurf kann noch nicht laufen: siehe die Liste daneben</translation>
    </message>
    <message>
        <source>Pause the simulated clock</source>
        <translation>Die simulierte Uhr anhalten</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Die Uhr weitergehen lassen</translation>
    </message>
    <message>
        <source>Run the design under its traffic</source>
        <translation>Den Entwurf unter seinem Verkehr laufen lassen</translation>
    </message>
    <message>
        <source>Reset the run to choose another seed</source>
        <translation>Setze den Lauf zurück, um einen anderen Startwert zu wählen</translation>
    </message>
    <message>
        <source>The same seed gives the same run, to the last bit</source>
        <translation>Derselbe Startwert gibt denselben Lauf, bis aufs letzte Bit</translation>
    </message>
    <message>
        <source>Reset the run to choose another duration</source>
        <translation>Setze den Lauf zurück, um eine andere Dauer zu wählen</translation>
    </message>
    <message>
        <source>How long a run lasts, in simulated time</source>
        <translation>Wie lange ein Lauf dauert, in simulierter Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <translation>
            <numerusform>%n Sache zu beheben</numerusform>
            <numerusform>%n Dinge zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>What keeps the design from running, and what to do about it</source>
        <translation>Was den Entwurf am Laufen hindert, und was dagegen zu tun ist</translation>
    </message>
    <message>
        <source>Requests that will fail, and what to do about it</source>
        <translation>Anfragen, die scheitern werden, und was dagegen zu tun ist</translation>
    </message>
</context>
<context>
    <name>tiers::studio::RunCheck</name>
    <message>
        <source>The canvas is empty.</source>
        <translation>Die Zeichenfläche ist leer.</translation>
    </message>
    <message>
        <source>Drag components from the palette, or place the starter.</source>
        <translation>Ziehe Komponenten aus der Palette oder stelle den Anfang auf.</translation>
    </message>
    <message>
        <source>Nobody uses this design yet: it has no workload.</source>
        <translation>Niemand benutzt diesen Entwurf bisher: er hat keine Arbeitslast.</translation>
    </message>
    <message>
        <source>Open a challenge, or open a document that brings a workload.</source>
        <translation>Öffne eine Aufgabe oder einen Entwurf, der eine Arbeitslast mitbringt.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::SceneCard</name>
    <message>
        <source>Show the answer</source>
        <translation>Die Antwort zeigen</translation>
    </message>
    <message>
        <source>After the class has had its say</source>
        <translation>Nachdem die Klasse sich geäußert hat</translation>
    </message>
    <message>
        <source>Scene %1 of %2 · %3</source>
        <translation>Szene %1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ShelfPage</name>
    <message>
        <source>Beginner</source>
        <translation>Einsteiger</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>builds on %1</source>
        <translation>baut auf %1 auf</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Some challenges could not be read:
%1</source>
        <translation>Manche Aufgaben konnten nicht gelesen werden:
%1</translation>
    </message>
    <message>
        <source>✓ Solved %1</source>
        <translation>✓ Gelöst am %1</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Von Karte zu Karte gehen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tabulator, Umschalt+Tabulator</translation>
    </message>
    <message>
        <source>Go along links, or to the nearest card</source>
        <translation>Entlang der Verbindungen oder zur nächsten Karte gehen</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the selection on the grid</source>
        <translation>Die Auswahl auf dem Raster verschieben</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move it five grid steps</source>
        <translation>Sie um fünf Rasterschritte verschieben</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move it by one point, or drag without snapping</source>
        <translation>Sie um einen Punkt verschieben, oder ziehen ohne Einrasten</translation>
    </message>
    <message>
        <source>Alt+arrow keys, Alt</source>
        <translation>Alt+Pfeiltasten, Alt</translation>
    </message>
    <message>
        <source>Edit the name or the text</source>
        <translation>Den Namen oder Text ändern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Choose the target of a link that is being drawn</source>
        <translation>Das Ziel einer Verbindung wählen, die gezogen wird</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Pfeiltasten, Eingabe</translation>
    </message>
    <message>
        <source>Leave what you are in the middle of</source>
        <translation>Abbrechen, was du gerade tust</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open the menu of what is selected</source>
        <translation>Das Menü des Ausgewählten öffnen</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>Move over the canvas</source>
        <translation>Über die Zeichenfläche fahren</translation>
    </message>
    <message>
        <source>Space and drag, middle button, wheel</source>
        <translation>Leertaste und Ziehen, mittlere Taste, Rad</translation>
    </message>
    <message>
        <source>Zoom where the mouse is</source>
        <translation>Vergrößern, wo die Maus ist</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Strg+Rad, Spreizen</translation>
    </message>
    <message>
        <source>Add a component where the mouse is</source>
        <translation>Eine Komponente hinzufügen, wo die Maus ist</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Add a bend to a link, or take it away</source>
        <translation>Einer Verbindung einen Knick geben oder nehmen</translation>
    </message>
    <message>
        <source>Double-click on the link</source>
        <translation>Doppelklick auf die Verbindung</translation>
    </message>
</context>
<context>
    <name>tiers::studio::StatusStrip</name>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>What the components cost a month: price × instances × 730 hours.</source>
        <translation>Was die Komponenten im Monat kosten: Preis × Instanzen × 730 Stunden.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>The share of time that every kind of request has a working way, from the structure and from each component's time between failures and to repair.</source>
        <translation>Der Anteil der Zeit, in dem jede Art von Anfrage einen Weg hat, der geht: aus dem Aufbau und der Zeit jeder Komponente zwischen Ausfällen und bis zur Reparatur.</translation>
    </message>
    <message>
        <source>Findings: what could be wrong with the design. Click to read them.</source>
        <translation>Befunde: was am Entwurf falsch sein könnte. Klicke, um sie zu lesen.</translation>
    </message>
    <message>
        <source>%1 USD a month</source>
        <translation>%1 USD im Monat</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>availability not known yet</source>
        <translation>Verfügbarkeit noch nicht bekannt</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::TeachShelf</name>
    <message>
        <source>Demonstrations and concepts</source>
        <translation>Vorführungen und Begriffe</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>Vorführungen</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Die Leiter</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Some could not be read:
%1</source>
        <translation>Manche konnten nicht gelesen werden:
%1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n Variante</numerusform>
            <numerusform>%n Varianten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave the tour; the help menu has it again</source>
        <translation>Den Rundgang verlassen; das Menü Hilfe hat ihn wieder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>tiers::studio::VerdictSheet</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Puts the verdict on the clipboard as plain text</source>
        <translation>Legt das Urteil als reinen Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Measured, with its 95 % confidence interval</source>
        <translation>Gemessen, mit dem 95-%-Vertrauensbereich</translation>
    </message>
    <message>
        <source>First at %1.</source>
        <translation>Zuerst bei %1.</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Auf der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>Show the cause of: %1</source>
        <translation>Die Ursache zeigen von: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>tiers::studio::WindowActions</name>
    <message>
        <source>&amp;New design</source>
        <translation>&amp;Neuer Entwurf</translation>
    </message>
    <message>
        <source>Start an empty design</source>
        <translation>Einen leeren Entwurf beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a design from a file</source>
        <translation>Einen Entwurf aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the design to its file</source>
        <translation>Den Entwurf in seine Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the design to another file</source>
        <translation>Den Entwurf in eine andere Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>Empty the list of recent files</source>
        <translation>Die Liste der zuletzt geöffneten Dateien leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this design</source>
        <translation>Diesen Entwurf schließen</translation>
    </message>
    <message>
        <source>Ne&amp;xt design</source>
        <translation>Nä&amp;chster Entwurf</translation>
    </message>
    <message>
        <source>Show the next of the open designs</source>
        <translation>Den nächsten der offenen Entwürfe zeigen</translation>
    </message>
    <message>
        <source>Pre&amp;vious design</source>
        <translation>&amp;Voriger Entwurf</translation>
    </message>
    <message>
        <source>Show the one before of the open designs</source>
        <translation>Den vorigen der offenen Entwürfe zeigen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find a component, a link, a note or a setting of the design</source>
        <translation>Eine Komponente, Verbindung, Notiz oder Einstellung im Entwurf suchen</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Everything that can be done, by its name</source>
        <translation>Alles, was man tun kann, bei seinem Namen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Theme, language, motion, autosave</source>
        <translation>Farben, Sprache, Bewegung, Aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Tiers</source>
        <translation>Tiers verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Wieder tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Find a &amp;component…</source>
        <translation>&amp;Komponente suchen …</translation>
    </message>
    <message>
        <source>Search the components that can be added</source>
        <translation>Die Komponenten durchsuchen, die hinzugefügt werden können</translation>
    </message>
    <message>
        <source>Go to the &amp;inspector</source>
        <translation>Zum &amp;Inspektor</translation>
    </message>
    <message>
        <source>Put the cursor in the inspector</source>
        <translation>Den Cursor in den Inspektor setzen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel, wie der Schreibtisch ist</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation>Ein Gang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key that does something</source>
        <translation>Jede Taste, die etwas tut</translation>
    </message>
    <message>
        <source>&amp;About Tiers</source>
        <translation>&amp;Über Tiers</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
</context>
<context>
    <name>tiers::studio::Workspace</name>
    <message>
        <source>Tiers did not end properly. Changes to “%1” from %2 were not saved.</source>
        <translation>Tiers wurde nicht richtig beendet. Änderungen an „%1“ von %2 wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Tiers did not end properly. Changes to %1 designs were not saved, the last from %2.</source>
        <translation>Tiers wurde nicht richtig beendet. Änderungen an %1 Entwürfen wurden nicht gespeichert, die letzten von %2.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the unsaved changes back, each in a tab of its own</source>
        <translation>Die ungespeicherten Änderungen zurückbringen, jede in einem eigenen Reiter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget what was not saved</source>
        <translation>Vergessen, was nicht gespeichert wurde</translation>
    </message>
</context>
</TS>
