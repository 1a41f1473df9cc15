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
        <translation>Web-Architekturen entwerfen, betreiben und stören.</translation>
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
    <name>RunSession</name>
    <message>
        <source>The run stopped: %1</source>
        <translation>Der Lauf brach ab: %1</translation>
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
    <message>
        <source>%1 full</source>
        <translation>%1 voll</translation>
    </message>
    <message>
        <source>≈ too much</source>
        <translation>≈ zu viel</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source> · breaker open</source>
        <translation> · Breaker offen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
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
        <source>Run the design to see how busy its components are.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, wie ausgelastet seine Komponenten sind.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Requests that wait at a component for a worker, a connection or a core, on average.</source>
        <translation>Anfragen, die an einer Komponente auf einen Worker, eine Verbindung oder einen Kern warten, im Mittel.</translation>
    </message>
    <message>
        <source>Run the design to see where requests wait.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, wo Anfragen warten.</translation>
    </message>
    <message>
        <source>Nobody waits so far</source>
        <translation>Bisher wartet niemand</translation>
    </message>
    <message>
        <source>How long a call waited for a connection of its caller&apos;s pool, on average.</source>
        <translation>Wie lange ein Aufruf auf eine Verbindung aus dem Pool seines Aufrufers gewartet hat, im Mittel.</translation>
    </message>
    <message>
        <source>Run the design to see where calls wait for a connection.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, wo Aufrufe auf eine Verbindung warten.</translation>
    </message>
    <message>
        <source>No call waits so far</source>
        <translation>Bisher wartet kein Aufruf</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>The share of look-ups that a cache could answer.</source>
        <translation>Der Anteil der Zugriffe, die ein Cache beantworten konnte.</translation>
    </message>
    <message>
        <source>Run a design with a cache to see how often it has the answer.</source>
        <translation>Lass einen Entwurf mit einem Cache laufen, um zu sehen, wie oft er die Antwort hat.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Messages that are published and not done yet.</source>
        <translation>Nachrichten, die veröffentlicht und noch nicht erledigt sind.</translation>
    </message>
    <message>
        <source>Run a design with a queue to see how much is waiting to be done.</source>
        <translation>Lass einen Entwurf mit einer Warteschlange laufen, um zu sehen, wie viel noch zu erledigen ist.</translation>
    </message>
    <message>
        <source>No backlog so far</source>
        <translation>Bisher kein Rückstand</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>The age of the oldest message that is not done yet.</source>
        <translation>Das Alter der ältesten Nachricht, die noch nicht erledigt ist.</translation>
    </message>
    <message>
        <source>Run a design with a queue to see how late its consumers are.</source>
        <translation>Lass einen Entwurf mit einer Warteschlange laufen, um zu sehen, wie weit ihre Consumer zurückliegen.</translation>
    </message>
    <message>
        <source>No lag so far</source>
        <translation>Bisher kein Verzug</translation>
    </message>
    <message>
        <source>Cost, USD a month</source>
        <translation>Kosten, USD im Monat</translation>
    </message>
    <message>
        <source>Run the design to see what it costs as it grows and shrinks.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, was er kostet, während er wächst und schrumpft.</translation>
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
        <translation>Pool-Zeitüberschreitung</translation>
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
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>Nutzdurchsatz</translation>
    </message>
    <message>
        <source>Answered well</source>
        <translation>Gut beantwortet</translation>
    </message>
    <message>
        <source>Busiest component</source>
        <translation>Am stärksten ausgelastete Komponente</translation>
    </message>
    <message>
        <source>Response time %1</source>
        <translation>Antwortzeit %1</translation>
    </message>
    <message>
        <source>failed with what it called</source>
        <translation>mit dem Aufgerufenen gescheitert</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>filled up</source>
        <translation>vollgelaufen</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>looked up the name</source>
        <translation>Namen nachgeschlagen</translation>
    </message>
    <message>
        <source>on the network</source>
        <translation>im Netz</translation>
    </message>
    <message>
        <source>waited for a connection of the pool</source>
        <translation>auf eine Verbindung aus dem Pool gewartet</translation>
    </message>
    <message>
        <source>waited for a worker</source>
        <translation>auf einen Worker gewartet</translation>
    </message>
    <message>
        <source>waited for a core</source>
        <translation>auf einen Kern gewartet</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>gerechnet</translation>
    </message>
    <message>
        <source>waited without a core</source>
        <translation>ohne Kern gewartet</translation>
    </message>
    <message>
        <source>waited before the next attempt</source>
        <translation>vor dem nächsten Versuch gewartet</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>draw.io-Diagramm</translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation>Mermaid-Flussdiagramm</translation>
    </message>
    <message>
        <source>PlantUML (C4)</source>
        <translation>PlantUML (C4)</translation>
    </message>
    <message>
        <source>Graphviz graph</source>
        <translation>Graphviz-Graph</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON-Dokument</translation>
    </message>
    <message>
        <source>Sharp at any size: for web pages, wikis and slides.</source>
        <translation>Scharf in jeder Größe: für Webseiten, Wikis und Folien.</translation>
    </message>
    <message>
        <source>Pixels: for every program that shows pictures.</source>
        <translation>Pixel: für jedes Programm, das Bilder zeigt.</translation>
    </message>
    <message>
        <source>A page in vectors: for paper and LaTeX.</source>
        <translation>Eine Seite in Vektoren: für Papier und LaTeX.</translation>
    </message>
    <message>
        <source>To go on drawing in draw.io; places, icons and labels are kept.</source>
        <translation>Zum Weiterzeichnen in draw.io; Plätze, Symbole und Beschriftungen bleiben.</translation>
    </message>
    <message>
        <source>Text that GitHub, GitLab and many wikis show as a flowchart.</source>
        <translation>Text, den GitHub, GitLab und viele Wikis als Flussdiagramm zeigen.</translation>
    </message>
    <message>
        <source>Text of a container diagram in the C4 model.</source>
        <translation>Text eines Container-Diagramms im C4-Modell.</translation>
    </message>
    <message>
        <source>Text for dot and neato, which lay it out.</source>
        <translation>Text für dot und neato, die ihn anordnen.</translation>
    </message>
    <message>
        <source>The design as Tiers reads it, for your own programs.</source>
        <translation>Der Entwurf, wie Tiers ihn liest, für eigene Programme.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Refuses every call at once, as a crashed machine does.</source>
        <translation>Weist jeden Aufruf sofort ab, wie ein abgestürzter Rechner.</translation>
    </message>
    <message>
        <source>Slowdown</source>
        <translation>Verlangsamung</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Hänger</translation>
    </message>
    <message>
        <source>Takes every call and answers none until it is over.</source>
        <translation>Nimmt jeden Aufruf an und beantwortet keinen, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>A share of the calls fails after its work was done.</source>
        <translation>Ein Anteil der Aufrufe scheitert, nachdem seine Arbeit getan ist.</translation>
    </message>
    <message>
        <source>Share of calls</source>
        <translation>Anteil der Aufrufe</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Down for a moment; what it keeps in memory is lost.</source>
        <translation>Einen Augenblick weg; was es im Speicher hält, ist verloren.</translation>
    </message>
    <message>
        <source>Capacity loss</source>
        <translation>Kapazitätsverlust</translation>
    </message>
    <message>
        <source>Share left</source>
        <translation>Verbleibender Anteil</translation>
    </message>
    <message>
        <source>Traffic surge</source>
        <translation>Lastspitze</translation>
    </message>
    <message>
        <source>More latency</source>
        <translation>Mehr Latenz</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Paketverlust</translation>
    </message>
    <message>
        <source>A share of the messages is lost; each is sent again after 200 ms, then later.</source>
        <translation>Ein Anteil der Nachrichten geht verloren; jede wird nach 200 ms wieder gesendet, dann später.</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Verlorener Anteil</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Netzpartition</translation>
    </message>
    <message>
        <source>Nothing gets through, in either direction: over a link, or over a region&apos;s borders.</source>
        <translation>Nichts kommt durch, in keiner Richtung: über eine Verbindung oder über die Grenzen einer Region.</translation>
    </message>
    <message>
        <source>Region outage</source>
        <translation>Ausfall der Region</translation>
    </message>
    <message>
        <source>Everything in the region is down.</source>
        <translation>Alles in der Region ist ausgefallen.</translation>
    </message>
    <message>
        <source>Cache flush</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>A cache or CDN forgets everything, as after a restart.</source>
        <translation>Ein Cache oder CDN vergisst alles, wie nach einem Neustart.</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>Hot Key</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>Anteil der Anfragen</translation>
    </message>
    <message>
        <source>Hot key expiry</source>
        <translation>Ablauf des Hot Keys</translation>
    </message>
    <message>
        <source>The item that is asked for most leaves the cache now.</source>
        <translation>Der am häufigsten gefragte Eintrag verlässt jetzt den Cache.</translation>
    </message>
    <message>
        <source>Rolling deploy</source>
        <translation>Rolling Deployment</translation>
    </message>
    <message>
        <source>Replaces the instances one by one, each drained first.</source>
        <translation>Ersetzt die Instanzen eine nach der anderen, jede erst geleert.</translation>
    </message>
    <message>
        <source>Consumer pause</source>
        <translation>Consumer-Pause</translation>
    </message>
    <message>
        <source>A worker stops consuming; its backlog grows.</source>
        <translation>Ein Worker verarbeitet nichts mehr; sein Rückstand wächst.</translation>
    </message>
    <message>
        <source>%1 is of an unknown kind.</source>
        <translation>%1 ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>Users do not fail: a surge changes how many come.</source>
        <translation>Nutzer fallen nicht aus: eine Lastspitze ändert, wie viele kommen.</translation>
    </message>
    <message>
        <source>This strikes a link: take one of the links of %1.</source>
        <translation>Das trifft eine Verbindung: nimm eine der Verbindungen von %1.</translation>
    </message>
    <message>
        <source>%1 takes no time of its own: add latency to one of its links.</source>
        <translation>%1 braucht keine eigene Zeit: gib einer seiner Verbindungen mehr Latenz.</translation>
    </message>
    <message>
        <source>%1 keeps no items: take a cache or a CDN.</source>
        <translation>%1 hält keine Einträge: nimm einen Cache oder ein CDN.</translation>
    </message>
    <message>
        <source>%1 has no instances to replace: take a server.</source>
        <translation>%1 hat keine Instanzen, die zu ersetzen wären: nimm einen Server.</translation>
    </message>
    <message>
        <source>%1 consumes nothing: take a worker.</source>
        <translation>%1 verarbeitet keine Nachrichten: nimm einen Worker.</translation>
    </message>
    <message>
        <source>This strikes a region as a whole.</source>
        <translation>Das trifft eine Region als Ganzes.</translation>
    </message>
    <message>
        <source>This strikes no link.</source>
        <translation>Das trifft keine Verbindung.</translation>
    </message>
    <message>
        <source>This strikes no region.</source>
        <translation>Das trifft keine Region.</translation>
    </message>
    <message>
        <source>There is nothing here that could be struck.</source>
        <translation>Hier ist nichts, was getroffen werden könnte.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Nothing goes wrong. Drag a fault here, or double-click.</source>
        <translation>Nichts geht schief. Ziehe eine Störung hierher oder klicke doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors a second</source>
        <translation>
            <numerusform>%n Fehler pro Sekunde</numerusform>
            <numerusform>%n Fehler pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>Entwurf ohne Namen</translation>
    </message>
    <message>
        <source>Measured in one run with seed %1.</source>
        <translation>In einem Lauf mit Seed %1 gemessen.</translation>
    </message>
    <message>
        <source>Measured in %1 runs from seed %2 on.</source>
        <translation>In %1 Läufen ab Seed %2 gemessen.</translation>
    </message>
    <message>
        <source>You changed the traffic or broke something in this run: grade the design for a verdict on the challenge&apos;s own terms.</source>
        <translation>Du hast in diesem Lauf den Verkehr geändert oder etwas gestört: Bewerte den Entwurf, um ein Urteil zu den Bedingungen der Aufgabe zu bekommen.</translation>
    </message>
    <message>
        <source>The assumptions are not the challenge&apos;s own.</source>
        <translation>Die Annahmen sind nicht die der Aufgabe.</translation>
    </message>
    <message>
        <source>%1 USD a month; the reference costs %2.</source>
        <translation>%1 USD im Monat; der Musterentwurf kostet %2.</translation>
    </message>
    <message>
        <source>Requests a second that failed, stacked by cause.</source>
        <translation>Fehlgeschlagene Anfragen pro Sekunde, nach Ursache gestapelt.</translation>
    </message>
    <message>
        <source>How much of a component&apos;s busiest resource is in use: its workers or cores, for example. Near 100 % requests pile up.</source>
        <translation>Wie viel von der am stärksten ausgelasteten Ressource einer Komponente in Gebrauch ist, zum Beispiel von ihren Workern oder Kernen. Nahe 100 % stauen sich Anfragen.</translation>
    </message>
    <message>
        <source>Pool wait</source>
        <translation>Pool-Wartezeit</translation>
    </message>
    <message>
        <source>What the instances that are paid for would cost a month, stacked by component. It moves where instances come and go by themselves.</source>
        <translation>Was die bezahlten Instanzen im Monat kosten würden, nach Komponente gestapelt. Es ändert sich, wo Instanzen von selbst kommen und gehen.</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>Breaker offen</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Every call takes longer by this factor.</source>
        <translation>Jeder Aufruf dauert um diesen Faktor länger.</translation>
    </message>
    <message>
        <source>Slow-down factor</source>
        <translation>Verlangsamungsfaktor</translation>
    </message>
    <message>
        <source>Only this share of its workers or cores goes on working.</source>
        <translation>Nur dieser Anteil der Worker oder Kerne arbeitet weiter.</translation>
    </message>
    <message>
        <source>Arrivals grow by this factor.</source>
        <translation>Die Ankünfte wachsen um diesen Faktor.</translation>
    </message>
    <message>
        <source>Traffic factor</source>
        <translation>Verkehrsfaktor</translation>
    </message>
    <message>
        <source>Each message takes longer on its way.</source>
        <translation>Jede Nachricht ist länger unterwegs.</translation>
    </message>
    <message>
        <source>Added latency</source>
        <translation>Zusätzliche Latenz</translation>
    </message>
    <message>
        <source>One key that nobody has cached draws this share of the requests.</source>
        <translation>Ein Schlüssel, den niemand im Cache hat, zieht diesen Anteil der Anfragen auf sich.</translation>
    </message>
    <message>
        <source>%1 has no workers or cores that could be lost.</source>
        <translation>%1 hat keine Worker oder Kerne, die ausfallen könnten.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>The run was still going on: this is what it showed up to %1.</source>
        <translation>Der Lauf war noch nicht zu Ende: Dies zeigte er bis %1.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
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
        <translation>Web-Architekturen entwerfen, betreiben und stören. Jede Anfrage eines Laufs wird einzeln simuliert; nichts wird aus Mittelwerten geschätzt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Take the challenge&apos;s own figures again</source>
        <translation>Wieder die Zahlen der Aufgabe nehmen</translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation>Zum Ändern klicken</translation>
    </message>
    <message>
        <source>expected a number, got &quot;%1&quot;</source>
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
    <name>tiers::studio::BarEditor</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Change a bar of the time line</source>
        <translation>Einen Balken der Zeitleiste ändern</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Change the traffic</source>
        <translation>Den Verkehr ändern</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Traffic factor</source>
        <translation>Verkehrsfaktor</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
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
        <source>Edit the name of a component or region, or a note&apos;s text, in its place</source>
        <translation>Den Namen einer Komponente oder Region oder den Text einer Notiz an Ort und Stelle ändern</translation>
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
        <translation>Dahin&amp;ter einfügen …</translation>
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
        <source>Lay out the selection, or everything, in columns along the links</source>
        <translation>Die Auswahl, oder alles, in Spalten entlang der Verbindungen anordnen</translation>
    </message>
    <message>
        <source>Let links find their &amp;way</source>
        <translation>Verbindungen ihren We&amp;g suchen lassen</translation>
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
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Edit te&amp;xt</source>
        <translation>Te&amp;xt bearbeiten</translation>
    </message>
    <message>
        <source>Lin&amp;k from here</source>
        <translation>Ver&amp;bindung von hier</translation>
    </message>
    <message>
        <source>Fit the s&amp;election</source>
        <translation>&amp;Auswahl einpassen</translation>
    </message>
    <message>
        <source>Tid&amp;y up</source>
        <translation>Au&amp;fräumen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
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
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things selected</source>
        <translation>
            <numerusform>%n Element ausgewählt</numerusform>
            <numerusform>%n Elemente ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that was copied is not a whole design: nothing was pasted.</source>
        <translation>Der kopierte Text ist kein ganzer Entwurf: Nichts wurde eingefügt.</translation>
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
        <translation>Startentwurf aufstellen</translation>
    </message>
    <message>
        <source>Puts the challenge&apos;s first few components on the canvas; undo brings yours back</source>
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
        <translation>wärmt sich auf</translation>
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
        <translation>Der Lauf wärmt sich erst auf: was er danach misst, erscheint hier.</translation>
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
        <translation>Startentwurf aufstellen</translation>
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
    <message numerus="yes">
        <source>Graded over %n runs, before your last edit.</source>
        <translation>
            <numerusform>Über %n Lauf bewertet, vor deiner letzten Änderung.</numerusform>
            <numerusform>Über %n Läufe bewertet, vor deiner letzten Änderung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::ChartsPanel</name>
    <message>
        <source>How much simulated time each point of a chart takes together</source>
        <translation>Wie viel simulierte Zeit jeder Punkt eines Diagramms zusammenfasst</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
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
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Which charts are shown</source>
        <translation>Welche Diagramme gezeigt werden</translation>
    </message>
    <message>
        <source>Charts that are shown</source>
        <translation>Gezeigte Diagramme</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>The time axis shows the whole run and goes on with it. Turn this off, zoom with the wheel or drag over a chart to look at a part while the run goes on.</source>
        <translation>Die Zeitachse zeigt den ganzen Lauf und geht mit ihm weiter. Schalte das aus, vergrößere mit dem Rad oder ziehe über ein Diagramm, um einen Teil anzusehen, während der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <translation>Dem Lauf folgen</translation>
    </message>
    <message>
        <source>Whose response times, traffic and errors are shown: a class of requests, or the users of a region</source>
        <translation>Wessen Antwortzeiten, Verkehr und Fehler gezeigt werden: die einer Anfrageklasse oder die der Nutzer einer Region</translation>
    </message>
    <message>
        <source>Class or region</source>
        <translation>Klasse oder Region</translation>
    </message>
    <message>
        <source>Whose utilization, queues and cost are shown</source>
        <translation>Wessen Auslastung, Warteschlangen und Kosten gezeigt werden</translation>
    </message>
    <message>
        <source>Components in the charts</source>
        <translation>Komponenten in den Diagrammen</translation>
    </message>
    <message>
        <source>— %1   - - %2</source>
        <translation>— %1   - - %2</translation>
    </message>
    <message>
        <source>Users in %1</source>
        <translation>Nutzer in %1</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ComparePanel</name>
    <message>
        <source>Keep this design as “before”</source>
        <translation>Diesen Entwurf als „vorher“ behalten</translation>
    </message>
    <message>
        <source>Open one…</source>
        <translation>Einen öffnen …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Remember the design as it is now; edit it, then compare</source>
        <translation>Den Entwurf merken, wie er jetzt ist; ändere ihn, dann vergleiche</translation>
    </message>
    <message>
        <source>Take a design from a file as the one before</source>
        <translation>Einen Entwurf aus einer Datei als den vorigen nehmen</translation>
    </message>
    <message>
        <source>Run both designs with the same requests at the same times, several times over</source>
        <translation>Beide Entwürfe mehrmals mit denselben Anfragen zu denselben Zeiten laufen lassen</translation>
    </message>
    <message>
        <source> runs each</source>
        <translation> Läufe je Entwurf</translation>
    </message>
    <message>
        <source>Runs of each design</source>
        <translation>Läufe je Entwurf</translation>
    </message>
    <message>
        <source>Each with other random numbers, the same for both designs: the intervals are over them</source>
        <translation>Jeder mit anderen Zufallszahlen, für beide Entwürfe denselben: die Intervalle gehen über diese Läufe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Solid: the design now. Dashed: the one before. The first pair of runs.</source>
        <translation>Durchgezogen: der Entwurf jetzt. Gestrichelt: der vorige. Das erste Paar von Läufen.</translation>
    </message>
    <message>
        <source>Both designs over time</source>
        <translation>Beide Entwürfe über die Zeit</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
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
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>Nutzdurchsatz</translation>
    </message>
    <message>
        <source>the design as it was</source>
        <translation>der Entwurf, wie er war</translation>
    </message>
    <message>
        <source>They cannot be compared: %1</source>
        <translation>Sie lassen sich nicht vergleichen: %1</translation>
    </message>
    <message>
        <source>A design to compare with</source>
        <translation>Ein Entwurf zum Vergleichen</translation>
    </message>
    <message>
        <source>Designs (*.tiers)</source>
        <translation>Entwürfe (*.tiers)</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Before: %1. Now: the canvas.</source>
        <translation>Vorher: %1. Jetzt: die Zeichenfläche.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>✓ better</source>
        <translation>✓ besser</translation>
    </message>
    <message>
        <source>✕ worse</source>
        <translation>✕ schlechter</translation>
    </message>
    <message>
        <source>1. Keep the design as it is.
2. Change something on the canvas.
3. Compare: both meet the same requests at the same times, and you see what differs and how sure that is.</source>
        <translation>1. Behalte den Entwurf, wie er ist.
2. Ändere etwas auf der Zeichenfläche.
3. Vergleiche: Beide bekommen dieselben Anfragen zu denselben Zeiten, und du siehst, was sich unterscheidet und wie sicher das ist.</translation>
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
        <source>What this component is called. Empty: its kind&apos;s name.</source>
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
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
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
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>zu knapp für ein Urteil</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ConstraintTarget</name>
    <message>
        <source>≥ %1/s</source>
        <translation>≥ %1/s</translation>
    </message>
    <message>
        <source>%1 in drills</source>
        <translation>%1 in Übungen</translation>
    </message>
    <message>
        <source>well ≤ %1</source>
        <translation>erholt ≤ %1</translation>
    </message>
    <message>
        <source>stays at home</source>
        <translation>bleibt zu Hause</translation>
    </message>
    <message>
        <source>seen ≤ %1</source>
        <translation>gesehen ≤ %1</translation>
    </message>
    <message>
        <source>no lagging copy</source>
        <translation>keine verzögerte Kopie</translation>
    </message>
    <message>
        <source>≤ %1 × reference</source>
        <translation>≤ %1 × Musterentwurf</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <source>≤ %1 lost</source>
        <translation>≤ %1 verloren</translation>
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
        <translation>Noch einmal</translation>
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
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
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
    <message>
        <source>%1 of %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, instance %1</source>
        <translation>, Instanz %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 auf die Zeitleiste setzen</translation>
    </message>
    <message>
        <source>Change the traffic</source>
        <translation>Den Verkehr ändern</translation>
    </message>
    <message>
        <source>Keep as script</source>
        <translation>Als Drehbuch behalten</translation>
    </message>
    <message>
        <source>A design holds at most %1 components.</source>
        <translation>Ein Entwurf fasst höchstens %1 Komponenten.</translation>
    </message>
    <message>
        <source>A design holds at most %1 links.</source>
        <translation>Ein Entwurf fasst höchstens %1 Verbindungen.</translation>
    </message>
    <message>
        <source>A design holds at most %1 regions.</source>
        <translation>Ein Entwurf fasst höchstens %1 Regionen.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::DesignPage</name>
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
    <message>
        <source>None yet: nobody uses this design. A challenge brings its own.</source>
        <translation>Noch keine: Niemand benutzt diesen Entwurf. Eine Aufgabe bringt ihre eigene mit.</translation>
    </message>
    <message>
        <source>Give it usual traffic</source>
        <translation>Üblichen Verkehr geben</translation>
    </message>
    <message>
        <source>100 requests a second, of which one in ten is a write. You can change both here.</source>
        <translation>100 Anfragen je Sekunde, jede zehnte davon schreibt. Beides lässt sich hier ändern.</translation>
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
    <name>tiers::studio::Docks</name>
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
        <source>Faults</source>
        <translation>Störungen</translation>
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
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Zeigen oder verbergen: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
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
        <source>Take the file&apos;s content; Undo brings yours back</source>
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
        <source>Don&apos;t save</source>
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
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>The list of what is wrong, where, and what to do</source>
        <translation>Die Liste dessen, was nicht stimmt, wo, und was zu tun ist</translation>
    </message>
    <message>
        <source>What the file left open, and what was taken for it</source>
        <translation>Was die Datei offenließ und was dafür genommen wurde</translation>
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
</context>
<context>
    <name>tiers::studio::DocumentTabs</name>
    <message>
        <source>Open designs</source>
        <translation>Offene Entwürfe</translation>
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
    <name>tiers::studio::DotLegend</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>slower than 1 s</source>
        <translation>langsamer als 1 s</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Each mark is one request of the run, slowed down so that the eye can follow: filled on its way, hollow with the answer. One in %1 is followed, at most %2 at a time.</source>
        <translation>Jede Marke ist eine Anfrage des Laufs, verlangsamt, damit das Auge folgen kann: gefüllt auf dem Hinweg, hohl mit der Antwort. Eine von %1 wird verfolgt, höchstens %2 zugleich.</translation>
    </message>
    <message>
        <source>Requests on the canvas</source>
        <translation>Anfragen auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>A disc: answered. A diamond: slower than 1 s. A cross: failed.</source>
        <translation>Eine Scheibe: beantwortet. Eine Raute: langsamer als 1 s. Ein Kreuz: fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::EmptyCanvas</name>
    <message>
        <source>Place the starter</source>
        <translation>Startentwurf aufstellen</translation>
    </message>
    <message>
        <source>Puts the challenge&apos;s first components on the canvas. You can undo it.</source>
        <translation>Stellt die ersten Komponenten der Aufgabe auf die Zeichenfläche. Du kannst es rückgängig machen.</translation>
    </message>
    <message>
        <source>Place the challenge&apos;s starter</source>
        <translation>Den Startentwurf der Aufgabe aufstellen</translation>
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
    <message>
        <source>How to begin</source>
        <translation>So fängst du an</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ExplainPanel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>Slowest requests</source>
        <translation>Langsamste Anfragen</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Was erklärt wird</translation>
    </message>
    <message>
        <source>Class of requests</source>
        <translation>Anfrageklasse</translation>
    </message>
    <message>
        <source>Whose time is looked at</source>
        <translation>Wessen Zeit betrachtet wird</translation>
    </message>
    <message>
        <source>Where the time of a request goes</source>
        <translation>Wohin die Zeit einer Anfrage geht</translation>
    </message>
    <message>
        <source>Mean time of the requests that were traced, by what it went into. Retries: attempts that failed and were made again, and the waits between them.</source>
        <translation>Mittlere Zeit der aufgezeichneten Anfragen, aufgeteilt nach dem, wofür sie verging. Wiederholungen: Versuche, die scheiterten und wiederholt wurden, und das Warten dazwischen.</translation>
    </message>
    <message>
        <source>Run the design to see where the time of its requests goes.</source>
        <translation>Lass den Entwurf laufen, um zu sehen, wohin die Zeit seiner Anfragen geht.</translation>
    </message>
    <message>
        <source>Run the design. Its slowest requests are listed here, and each can be opened: what it waited for, where it computed, which calls failed.</source>
        <translation>Lass den Entwurf laufen. Seine langsamsten Anfragen stehen hier, und jede lässt sich öffnen: worauf sie gewartet hat, wo sie gerechnet hat, welche Aufrufe gescheitert sind.</translation>
    </message>
    <message>
        <source>The run has just begun.</source>
        <translation>Der Lauf hat eben erst begonnen.</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Run the design. Where something goes wrong, this page tells what broke, what filled up because of it, who gave up, and when it was over.</source>
        <translation>Lass den Entwurf laufen. Wo etwas schiefgeht, sagt diese Seite, was gestört war, was deshalb vollgelaufen ist, wer aufgegeben hat und wann es vorbei war.</translation>
    </message>
    <message>
        <source>%1  %2 at %3</source>
        <translation>%1  %2 bei %3</translation>
    </message>
    <message>
        <source>, failed</source>
        <translation>, fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln traced requests</source>
        <translation>
            <numerusform>über %Ln verfolgte Anfrage</numerusform>
            <numerusform>über %Ln verfolgte Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>One request in %1 leaves a trace; the figures are means over those.</source>
        <translation>Eine von %1 Anfragen wird aufgezeichnet; die Zahlen sind Mittel über diese.</translation>
    </message>
    <message>
        <source>Request, step by step</source>
        <translation>Anfrage, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write the design as a picture or for another program</source>
        <translation>Den Entwurf als Bild oder für ein anderes Programm schreiben</translation>
    </message>
    <message>
        <source>Put a picture of the design, or of what is selected, on the clipboard</source>
        <translation>Ein Bild des Entwurfs oder des Ausgewählten in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print the design on one page</source>
        <translation>Den Entwurf auf eine Seite drucken</translation>
    </message>
    <message>
        <source>See the page before it is printed</source>
        <translation>Die Seite sehen, bevor sie gedruckt wird</translation>
    </message>
    <message>
        <source>The design is too large for a picture on the clipboard. Export it as SVG instead.</source>
        <translation>Der Entwurf ist zu groß für ein Bild in der Zwischenablage. Exportiere ihn stattdessen als SVG.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Print previe&amp;w</source>
        <translation>Druck&amp;vorschau</translation>
    </message>
    <message>
        <source>Copy as pict&amp;ure</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ExportDialog</name>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Das Ausgewählte</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Durchsichtiger Grund</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Zahlen des Laufs</translation>
    </message>
    <message>
        <source>Export the design</source>
        <translation>Den Entwurf exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Selected components and the links between them</source>
        <translation>Ausgewählte Komponenten und die Verbindungen zwischen ihnen</translation>
    </message>
    <message>
        <source>Select components on the canvas first</source>
        <translation>Wähle zuerst Komponenten auf der Zeichenfläche aus</translation>
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
        <source>Leaves the ground transparent, for slides and pages that have their own</source>
        <translation>Lässt den Grund durchsichtig, für Folien und Seiten, die einen eigenen haben</translation>
    </message>
    <message>
        <source>Utilization, queues and rates as the canvas shows them</source>
        <translation>Auslastung, Warteschlangen und Raten, wie die Zeichenfläche sie zeigt</translation>
    </message>
    <message>
        <source>Run the design first</source>
        <translation>Lass den Entwurf zuerst laufen</translation>
    </message>
    <message>
        <source> × screen size</source>
        <translation> × Bildschirmgröße</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>So groß wie das Bild</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FaultAim</name>
    <message>
        <source>%1 is placed on the time line at %2.</source>
        <translation>„%1“ steht bei %2 auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Break it now</source>
        <translation>Jetzt stören</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FaultFields</name>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>It goes on until the run ends</source>
        <translation>Es geht weiter, bis der Lauf endet</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FaultList</name>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FaultMenu</name>
    <message>
        <source>Start a run, then break something</source>
        <translation>Starte einen Lauf, dann störe etwas</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Surge: 3 times the traffic for 30 s</source>
        <translation>Lastspitze: 3-facher Verkehr für 30 s</translation>
    </message>
    <message>
        <source>Surge: 10 times the traffic for 30 s</source>
        <translation>Lastspitze: 10-facher Verkehr für 30 s</translation>
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
        <translation>Hänger für 10 s</translation>
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
        <translation>Halbe Kapazität für 30 s</translation>
    </message>
    <message>
        <source>Rolling deploy over 60 s</source>
        <translation>Rolling Deployment über 60 s</translation>
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
        <translation>100 ms mehr Latenz für 30 s</translation>
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
        <translation>Netzpartition für 10 s</translation>
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
        <translation>Alles in der Region ist ausgefallen</translation>
    </message>
    <message>
        <source>Region cut off for 30 s</source>
        <translation>Region abgeschnitten für 30 s</translation>
    </message>
    <message>
        <source>Nothing crosses its borders</source>
        <translation>Nichts überquert ihre Grenzen</translation>
    </message>
    <message>
        <source>Select a component, a link or a region to break</source>
        <translation>Wähle eine Komponente, Verbindung oder Region, die gestört werden soll</translation>
    </message>
    <message>
        <source>%1 times the arrivals, from now on for half a minute</source>
        <translation>%1-mal so viele Ankünfte, ab jetzt für eine halbe Minute</translation>
    </message>
    <message>
        <source>Every call takes %1 times as long</source>
        <translation>Jeder Aufruf dauert %1-mal so lange</translation>
    </message>
    <message>
        <source>Half of its workers or cores do nothing</source>
        <translation>Die Hälfte der Worker oder Kerne tut nichts</translation>
    </message>
    <message>
        <source>Each message takes 100 ms longer</source>
        <translation>Jede Nachricht braucht 100 ms länger</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FaultPalette</name>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Click what it should strike. Escape: nothing.</source>
        <translation>Klicke an, was es treffen soll. Esc: nichts.</translation>
    </message>
    <message>
        <source>Drag it onto a component, a link, a region or the time line; or click it, then click what it should strike.</source>
        <translation>Ziehe es auf eine Komponente, eine Verbindung, eine Region oder die Zeitleiste; oder klicke es an und dann das, was es treffen soll.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FindingPopup</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>tiers::studio::FindingRow</name>
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
    <message>
        <source>Do this now. It can be undone.</source>
        <translation>Das jetzt tun. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
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
    <name>tiers::studio::HelpWindow</name>
    <message>
        <source>en</source>
        <comment>the language of the help&apos;s text</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ImportAction</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Read a draw.io diagram, a Mermaid flowchart or a docker-compose file as a design</source>
        <translation>Ein draw.io-Diagramm, ein Mermaid-Flussdiagramm oder eine docker-compose-Datei als Entwurf lesen</translation>
    </message>
    <message>
        <source>Import a drawing</source>
        <translation>Eine Zeichnung importieren</translation>
    </message>
    <message>
        <source>Drawings (*.drawio *.xml *.mmd *.mermaid *.yml *.yaml);;All files (*)</source>
        <translation>Zeichnungen (*.drawio *.xml *.mmd *.mermaid *.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” was read.</source>
        <translation>„%1“ wurde gelesen.</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>„%1“ konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>The design on the canvas is as it was.</source>
        <translation>Der Entwurf auf der Zeichenfläche ist, wie er war.</translation>
    </message>
    <message>
        <source>It is of no kind that can be imported: give it a name that ends in .drawio, .xml, .mmd, .mermaid, .yml or .yaml.</source>
        <translation>Sie ist von keiner Art, die importiert werden kann: Gib ihr einen Namen, der auf .drawio, .xml, .mmd, .mermaid, .yml oder .yaml endet.</translation>
    </message>
    <message>
        <source>The file does not tell everything: the details list what was guessed.</source>
        <translation>Die Datei sagt nicht alles: Unter Details steht, was geraten wurde.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::IncidentView</name>
    <message>
        <source>Nothing went wrong so far that users would have noticed.</source>
        <translation>Bisher ging nichts schief, was Nutzer bemerkt hätten.</translation>
    </message>
    <message>
        <source>Show this moment in the charts, and on the canvas what it is about</source>
        <translation>Diesen Augenblick in den Diagrammen zeigen, und auf der Zeichenfläche, worum es geht</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::InsightParts</name>
    <message>
        <source>There is no way on from there: %1</source>
        <translation>Von dort geht es nicht weiter: %1</translation>
    </message>
    <message>
        <source>changed at %1</source>
        <translation>geändert bei %1</translation>
    </message>
    <message>
        <source>branched at %1</source>
        <translation>abgezweigt bei %1</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>wie es vorher war</translation>
    </message>
    <message>
        <source>At %1 the parameters are those on the canvas. Run on to see what becomes of it.</source>
        <translation>Ab %1 gelten die Parameter der Zeichenfläche. Lass weiterlaufen, um zu sehen, was daraus wird.</translation>
    </message>
    <message>
        <source>At %1 again. Fire a fault or change the traffic, then run on.</source>
        <translation>Wieder bei %1. Löse eine Störung aus oder ändere den Verkehr, dann lass weiterlaufen.</translation>
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
        <translation>Edge und Netz</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
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
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>%1 of %2 down</source>
        <translation>%1 von %2 ausgefallen</translation>
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
    <message>
        <source>breaker open</source>
        <translation>Breaker offen</translation>
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
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Breakers open</source>
        <translation>Offene Breaker</translation>
    </message>
</context>
<context>
    <name>tiers::studio::MainWindow</name>
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
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
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
    <message>
        <source>Break &amp;something now</source>
        <translation>&amp;Etwas kaputt machen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::MetricChart</name>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>Save this chart as a picture or its values as a table</source>
        <translation>Dieses Diagramm als Bild oder seine Werte als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>A picture of this chart as it is, twice as fine as on the screen</source>
        <translation>Ein Bild dieses Diagramms, wie es ist, doppelt so fein wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>A drawing of this chart that stays sharp at any size</source>
        <translation>Eine Zeichnung dieses Diagramms, die in jeder Größe scharf bleibt</translation>
    </message>
    <message>
        <source>Save values as &amp;CSV…</source>
        <translation>Werte als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>One row for each point of the whole run: its time in seconds, then the series</source>
        <translation>Eine Zeile für jeden Punkt des ganzen Laufs: seine Zeit in Sekunden, dann die Reihen</translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation>Den &amp;ganzen Lauf zeigen</translation>
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
    <name>tiers::studio::MomentBar</name>
    <message>
        <source>&amp;Branch off here</source>
        <translation>&amp;Hier abzweigen</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Augenblick des Laufs</translation>
    </message>
    <message>
        <source>Go back over the run: the canvas and the charts show that moment</source>
        <translation>Im Lauf zurückgehen: die Zeichenfläche und die Diagramme zeigen diesen Augenblick</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin another future at this moment, with the parameters as they are on the canvas now, or with a fault that you fire. The charts show both</source>
        <translation>In diesem Augenblick eine andere Zukunft beginnen, mit den Parametern, wie sie jetzt auf der Zeichenfläche sind, oder mit einer Störung, die du auslöst. Die Diagramme zeigen beide</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>&amp;Zurück zum Jetzt</translation>
    </message>
    <message>
        <source>Show the run as it is now</source>
        <translation>Den Lauf zeigen, wie er jetzt ist</translation>
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
    <name>tiers::studio::OverflowPopup</name>
    <message>
        <source>More of the run</source>
        <translation>Mehr zum Lauf</translation>
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
        <source>No component is called &quot;%1&quot; or does that.</source>
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
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Caching</translation>
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
    <name>tiers::studio::PathGuide</name>
    <message>
        <source>Path of a class of requests</source>
        <translation>Weg einer Anfrageklasse</translation>
    </message>
    <message>
        <source>Shows on the canvas which way a class of requests takes, step by step. Dotted: only on a miss, or after the answer.</source>
        <translation>Zeigt auf der Zeichenfläche, welchen Weg eine Anfrageklasse nimmt, Schritt für Schritt. Gepunktet: nur, wenn der Cache nichts hat, oder nach der Antwort.</translation>
    </message>
    <message>
        <source>No path shown</source>
        <translation>Kein Weg gezeigt</translation>
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
        <translation>angefragt</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>answered well</source>
        <translation>gut beantwortet</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>Median der Zeit</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <source>busiest</source>
        <translation>am vollsten</translation>
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
    <name>tiers::studio::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>tiers::studio::PreferencesDialog</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
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
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing travels on the canvas, and panels change at once; figures still change</source>
        <translation>Auf der Zeichenfläche wandert nichts, und Leisten wechseln sofort; Zahlen ändern sich weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::Presenter</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Only the canvas and the charts, larger, on the whole screen; Esc ends it</source>
        <translation>Nur die Zeichenfläche und die Diagramme, größer, auf dem ganzen Bildschirm; Esc beendet es</translation>
    </message>
    <message>
        <source>Darken all but what the pointer is at</source>
        <translation>Alles abdunkeln, außer dem, worauf der Zeiger steht</translation>
    </message>
    <message>
        <source>&amp;Spotlight</source>
        <translation>Spot&amp;light</translation>
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
    <message>
        <source>What was guessed</source>
        <translation>Was geraten wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Diese nicht.</translation>
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
    <name>tiers::studio::ReportAction</name>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Be&amp;richt …</translation>
    </message>
    <message>
        <source>Write verdict, evidence, charts and figures as a page, paper or data</source>
        <translation>Urteil, Belege, Diagramme und Zahlen als Seite, Papier oder Daten schreiben</translation>
    </message>
</context>
<context>
    <name>tiers::studio::ReportDialog</name>
    <message>
        <source>One HTML page</source>
        <translation>Eine HTML-Seite</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>Data as JSON</source>
        <translation>Daten als JSON</translation>
    </message>
    <message>
        <source>Data as CSV</source>
        <translation>Daten als CSV</translation>
    </message>
    <message>
        <source>All hints, not the first alone</source>
        <translation>Alle Hinweise, nicht nur der erste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For the title; may stay empty</source>
        <translation>Für den Titel; darf leer bleiben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Die Referenz</translation>
    </message>
    <message>
        <source>Another design…</source>
        <translation>Ein anderer Entwurf …</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Both under the same traffic, side by side</source>
        <translation>Beide unter demselben Verkehr, nebeneinander</translation>
    </message>
    <message>
        <source>For every constraint that is missed</source>
        <translation>Für jede verfehlte Bedingung</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Grade the design over several runs and write the report</source>
        <translation>Den Entwurf über mehrere Läufe bewerten und den Bericht schreiben</translation>
    </message>
    <message>
        <source>Compare with a design</source>
        <translation>Mit einem Entwurf vergleichen</translation>
    </message>
    <message>
        <source>Designs (*.tiers)</source>
        <translation>Entwürfe (*.tiers)</translation>
    </message>
    <message>
        <source>This design</source>
        <translation>Dieser Entwurf</translation>
    </message>
    <message>
        <source>“%1” under the challenge “%2”, from seed %3.</source>
        <translation>„%1“ in der Aufgabe „%2“, ab Startwert %3.</translation>
    </message>
    <message>
        <source>Open a challenge first: a report tells its verdict.</source>
        <translation>Öffne zuerst eine Aufgabe: Ein Bericht nennt ihr Urteil.</translation>
    </message>
    <message>
        <source>Grading…</source>
        <translation>Wird bewertet …</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: %2</source>
        <translation>„%1“ lässt sich nicht vergleichen: %2</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>-report</source>
        <translation>-bericht</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Den Bericht schreiben</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
    <message>
        <source>Another design: %1</source>
        <translation>Ein anderer Entwurf: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::RequestShow</name>
    <message>
        <source>Requests on the canvas</source>
        <translation>Anfragen auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Show some of the requests of a run as they travel over the links</source>
        <translation>Einige der Anfragen eines Laufs zeigen, wie sie über die Verbindungen wandern</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing travels on the canvas, and panels change at once; figures still change</source>
        <translation>Auf der Zeichenfläche wandert nichts, und Leisten wechseln sofort; Zahlen ändern sich weiter</translation>
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
        <translation>Seed</translation>
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
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>More of the run</source>
        <translation>Mehr zum Lauf</translation>
    </message>
    <message>
        <source>Traffic factor and seed</source>
        <translation>Verkehrsfaktor und Seed</translation>
    </message>
    <message>
        <source>nothing to run yet</source>
        <translation>noch nichts da</translation>
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
        <translation>Ziehe Komponenten aus der Palette oder stelle den Startentwurf auf.</translation>
    </message>
    <message>
        <source>Nobody uses this design yet: it has no workload.</source>
        <translation>Niemand benutzt diesen Entwurf bisher: er hat keine Arbeitslast.</translation>
    </message>
    <message>
        <source>A challenge brings its own.</source>
        <translation>Eine Aufgabe bringt ihre eigene mit.</translation>
    </message>
    <message>
        <source>Give it usual traffic</source>
        <translation>Üblichen Verkehr geben</translation>
    </message>
</context>
<context>
    <name>tiers::studio::RunController</name>
    <message>
        <source>The run has not been there, or it ends there.</source>
        <translation>Der Lauf war dort noch nicht, oder er endet dort.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::RunRecorder</name>
    <message>
        <source>&amp;Record</source>
        <translation>Auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Die Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Animated pictures (*.webp)</source>
        <translation>Bewegte Bilder (*.webp)</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Record the canvas and the charts as an animated picture (WebP); again to stop and save</source>
        <translation>Zeichenfläche und Diagramme als bewegtes Bild (WebP) aufzeichnen; noch einmal, um anzuhalten und zu speichern</translation>
    </message>
    <message>
        <source>Recording. Press %1 again to stop and save.</source>
        <translation>Zeichnet auf. Drücke noch einmal %1, um anzuhalten und zu speichern.</translation>
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
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>The share of time that every kind of request has a working way, from the structure and from each component&apos;s time between failures and to repair.</source>
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
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>no steady state: %1 is full</source>
        <translation>kein stationärer Zustand: %1 ist voll</translation>
    </message>
    <message>
        <source>some requests find no way</source>
        <translation>manche Anfragen finden keinen Weg</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>≈ %1 full at %2 × the traffic</source>
        <translation>≈ %1 voll bei %2-fachem Verkehr</translation>
    </message>
    <message>
        <source>Bottleneck, estimated</source>
        <translation>Engpass, geschätzt</translation>
    </message>
    <message>
        <source>Response time, estimated</source>
        <translation>Antwortzeit, geschätzt</translation>
    </message>
    <message>
        <source>Estimated by closed forms at every edit, before any run: the mean over all requests at the demand that the workload states.</source>
        <translation>Bei jeder Änderung mit geschlossenen Formeln geschätzt, vor jedem Lauf: das Mittel über alle Anfragen bei der Last, die die Arbeitslast angibt.</translation>
    </message>
    <message>
        <source>Estimated: what is full first when the traffic grows, and at how many times the present traffic.</source>
        <translation>Geschätzt: was zuerst voll ist, wenn der Verkehr wächst, und bei welchem Vielfachen des jetzigen Verkehrs.</translation>
    </message>
    <message>
        <source>no estimate: point here to see why</source>
        <translation>keine Schätzung: zeige hierher, um den Grund zu sehen</translation>
    </message>
    <message>
        <source>≈ %1: too few for the traffic</source>
        <translation>≈ %1: zu wenig für den Verkehr</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Ratenbegrenzung</translation>
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
    <name>tiers::studio::TimelinePanel</name>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Fold or unfold the time line</source>
        <translation>Die Zeitleiste zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Place a fault on the time line</source>
        <translation>Eine Störung auf die Zeitleiste setzen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Change the traffic for half a minute</source>
        <translation>Den Verkehr für eine halbe Minute ändern</translation>
    </message>
    <message>
        <source>Keep as script</source>
        <translation>Als Drehbuch behalten</translation>
    </message>
    <message>
        <source>Places what you did live on the time line, at the times when you did it</source>
        <translation>Setzt auf die Zeitleiste, was du im Lauf getan hast, zu den Zeiten, zu denen du es getan hast</translation>
    </message>
    <message>
        <source>Free play: the verdict does not count your own faults.</source>
        <translation>Freies Spiel: deine eigenen Störungen zählen nicht für das Urteil.</translation>
    </message>
</context>
<context>
    <name>tiers::studio::TimelineView</name>
    <message>
        <source>Change the traffic</source>
        <translation>Den Verkehr ändern</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Traffic %1</source>
        <translation>Verkehr %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2 to the end</source>
        <translation>%1 von %2 bis zum Ende</translation>
    </message>
    <message>
        <source>. Given by the challenge.</source>
        <translation>. Von der Aufgabe vorgegeben.</translation>
    </message>
    <message>
        <source>. Done live in this run.</source>
        <translation>. In diesem Lauf selbst ausgelöst.</translation>
    </message>
    <message>
        <source>Move traffic</source>
        <translation>Verkehr verschieben</translation>
    </message>
    <message>
        <source>Remove traffic %1</source>
        <translation>Verkehr %1 entfernen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Add traffic</source>
        <translation>Verkehr hinzufügen</translation>
    </message>
    <message>
        <source>Nothing in this design can be struck in this way.</source>
        <translation>Nichts in diesem Entwurf kann auf diese Weise gestört werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n bars. Tab goes from one to the next, Insert adds a fault.</source>
        <translation>
            <numerusform>%n Balken. Tab geht vom einen zum nächsten, Einfg fügt eine Störung hinzu.</numerusform>
            <numerusform>%n Balken. Tab geht vom einen zum nächsten, Einfg fügt eine Störung hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>The challenge sets this: it stays as it is. Add bars of your own beside it.</source>
        <translation>Das gibt die Aufgabe vor: Es bleibt, wie es ist. Füge eigene Balken daneben ein.</translation>
    </message>
    <message>
        <source>This was done live in the run. Keep it as a script to change it.</source>
        <translation>Das wurde live im Lauf getan. Behalte es als Skript, um es zu ändern.</translation>
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
        <translation>Gemessen, mit dem 95-%-Konfidenzintervall</translation>
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
    <message>
        <source>Grading is under way: %1 % done</source>
        <translation>Die Bewertung läuft: %1 % geschafft</translation>
    </message>
    <message>
        <source>What stands here was measured before and is not its verdict.</source>
        <translation>Was hier steht, wurde vorher gemessen und ist nicht ihr Urteil.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>tiers::studio::WaterfallView</name>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>pool wait</source>
        <translation>Pool-Wartezeit</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Waterfall of a request</source>
        <translation>Wasserfall einer Anfrage</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>nicht im Cache</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <translation>Sch&amp;ließen</translation>
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
        <source>Theme, language, motion, autosave</source>
        <translation>Farben, Sprache, Bewegung, automatisches Sichern</translation>
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
        <translation>K&amp;omponente suchen …</translation>
    </message>
    <message>
        <source>Search the components that can be added</source>
        <translation>Die Komponenten durchsuchen, die hinzugefügt werden können</translation>
    </message>
    <message>
        <source>Put the cursor in the inspector</source>
        <translation>Den Cursor in den Inspektor setzen</translation>
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
        <translation>Hell oder dunkel, wie der Desktop ist</translation>
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
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Pre&amp;vious design</source>
        <translation>V&amp;origer Entwurf</translation>
    </message>
    <message>
        <source>Go to t&amp;he inspector</source>
        <translation>Zum &amp;Inspektor</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>Ganzer Bil&amp;dschirm</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>&amp;Hilfe …</translation>
    </message>
    <message>
        <source>How the studio is used</source>
        <translation>Wie man mit dem Studio arbeitet</translation>
    </message>
</context>
<context>
    <name>tiers::studio::WorkloadForm</name>
    <message>
        <source>Requests a second, on average</source>
        <translation>Anfragen je Sekunde, im Mittel</translation>
    </message>
    <message>
        <source>Users a day</source>
        <translation>Nutzer am Tag</translation>
    </message>
    <message>
        <source>Users at a time</source>
        <translation>Nutzer gleichzeitig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> /s</source>
        <translation> /s</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Anteil der Anfragen</translation>
    </message>
</context>
<context>
    <name>tiers::studio::WorkloadWords</name>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 users a day × %2 requests × peak %3 = %4</source>
        <translation>%1 Nutzer am Tag × %2 Anfragen × Spitze %3 = %4</translation>
    </message>
    <message>
        <source>%1 users at a time, thinking %2 between requests</source>
        <translation>%1 Nutzer zugleich, die zwischen Anfragen %2 nachdenken</translation>
    </message>
    <message numerus="yes">
        <source>a page with %n assets</source>
        <translation>
            <numerusform>eine Seite mit %n Bestandteil</numerusform>
            <numerusform>eine Seite mit %n Bestandteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>a write</source>
        <translation>ein Schreibzugriff</translation>
    </message>
    <message>
        <source>a read</source>
        <translation>ein Lesezugriff</translation>
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
        <source>Bring the unsaved changes back; Undo leads to what was saved</source>
        <translation>Die ungespeicherten Änderungen zurückbringen; Rückgängig führt zum Gespeicherten</translation>
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
