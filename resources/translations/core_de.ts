<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>core</name>
    <message>
        <source> from {} to {}</source>
        <translation> von {} bis {}</translation>
    </message>
    <message>
        <source> of at least {}</source>
        <translation> von mindestens {}</translation>
    </message>
    <message>
        <source> of at most {}</source>
        <translation> von höchstens {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; of &quot;{}&quot; finds no way: its requests fail.</source>
        <translation>„{}“ von „{}“ findet keinen Weg: Diese Anfragen scheitern.</translation>
    </message>
    <message>
        <source>A CDN fetches from a load balancer, an API gateway, a server or object storage, not from {}.</source>
        <translation>Ein CDN holt von einem Load-Balancer, einem API-Gateway, einem Server oder Objektspeicher; {} gehört nicht dazu.</translation>
    </message>
    <message>
        <source>A DNS gives the address of a CDN, a load balancer, an API gateway, a server or object storage, not of {}.</source>
        <translation>Ein DNS gibt die Adresse eines CDN, eines Load-Balancers, eines API-Gateways, eines Servers oder von Objektspeicher; {} gehört nicht dazu.</translation>
    </message>
    <message>
        <source>A cache at the edge of the network, near the users. Static and cacheable answers come from it; what it does not have it fetches from its origin, and everything else passes through. Modelled: real keys with a time to live, a memory limit and eviction, so the hit ratio is an outcome and never a setting; coalesced misses; stale copies while the origin is asked or fails. Not modelled: several layers of edge locations, and the edge&apos;s own load.</source>
        <translation>Ein Cache am Rand des Netzes, nahe bei den Nutzern. Statische und cachebare Antworten kommen von dort; was es nicht hat, holt es von seinem Ursprung, und alles andere geht hindurch. Modelliert: echte Schlüssel mit Lebensdauer, Speichergrenze und Verdrängung, sodass die Trefferquote ein Ergebnis ist und nie eine Einstellung; zusammengefasste Fehlzugriffe; veraltete Kopien, während der Ursprung gefragt wird oder ausfällt. Nicht modelliert: mehrere Ebenen von Standorten und die eigene Last des CDN.</translation>
    </message>
    <message>
        <source>A cache between servers and the database. It keeps items by key until their time to live ends or memory runs out, and spares the database what was asked before; what is asked only once it cannot help. Modelled: real keys with their versions, a memory limit, eviction, expiry, one core that serves one command after the other, what a failure loses, failover. Not modelled: pipelining, the cost of large values on that core, and reads from replicas.</source>
        <translation>Ein Cache zwischen Servern und Datenbank. Er hält Einträge nach Schlüsseln, bis ihre Lebensdauer endet oder der Speicher voll ist, und erspart der Datenbank, was schon gefragt wurde; bei dem, was nur einmal gefragt wird, kann er nicht helfen. Modelliert: echte Schlüssel mit ihren Versionen, eine Speichergrenze, Verdrängung, Ablauf, ein Kern, der einen Befehl nach dem anderen bedient, was ein Ausfall verliert, Failover. Nicht modelliert: Pipelining, was große Werte diesen Kern kosten, und Lesen von Replikaten.</translation>
    </message>
    <message>
        <source>A copy of the database that answers reads and lags a little behind.</source>
        <translation>Eine Kopie der Datenbank, die Lesezugriffe beantwortet und etwas zurückliegt.</translation>
    </message>
    <message>
        <source>A database does not fill a cache: the server does, so link the server to both.</source>
        <translation>Eine Datenbank füllt keinen Cache: Das tut der Server, also verbinde den Server mit beiden.</translation>
    </message>
    <message>
        <source>A database sends its changes to read replicas, not to another database.</source>
        <translation>Eine Datenbank schickt ihre Änderungen an Lesereplikate, nicht an eine andere Datenbank.</translation>
    </message>
    <message>
        <source>A load balancer spreads requests over servers and API gateways, not over {}.</source>
        <translation>Ein Load-Balancer verteilt Anfragen auf Server und API-Gateways; {} gehört nicht dazu.</translation>
    </message>
    <message>
        <source>A part of the application that runs by itself, such as checkout, inventory or sign-in. It works as an API server does; a box of its own gives it its own instances, data and failures. Modelled: instances, workers, cores, a bounded queue, a pool of connections for each link. Not modelled: memory, garbage collection, start-up.</source>
        <translation>Ein Teil der Anwendung, der für sich läuft, etwa Kasse, Lager oder Anmeldung. Er arbeitet wie ein API-Server; ein eigener Kasten gibt ihm eigene Instanzen, Daten und Ausfälle. Modelliert: Instanzen, Worker, Kerne, eine begrenzte Warteschlange, ein Verbindungspool je Verbindung. Nicht modelliert: Speicher, Garbage Collection, das Hochfahren.</translation>
    </message>
    <message>
        <source>A queue is read by workers only.</source>
        <translation>Eine Warteschlange wird nur von Workern gelesen.</translation>
    </message>
    <message>
        <source>A queue is read by workers: put a worker between the two queues.</source>
        <translation>Eine Warteschlange wird von Workern gelesen: Setze einen Worker zwischen die beiden Warteschlangen.</translation>
    </message>
    <message>
        <source>A queue is read by workers: put one between it and {}, or draw the link the other way round to publish.</source>
        <translation>Eine Warteschlange wird von Workern gelesen: Setze einen dazwischen ({} kommt dahinter), oder ziehe die Verbindung andersherum, um zu veröffentlichen.</translation>
    </message>
    <message>
        <source>A queue is read by workers: put one between it and {}.</source>
        <translation>Eine Warteschlange wird von Workern gelesen: Setze einen dazwischen; {} kommt dahinter.</translation>
    </message>
    <message>
        <source>A search engine such as Elasticsearch or OpenSearch. A query takes far more time of a core than reading a row does. Modelled: as a server, with instances, workers, cores and a bounded queue. Not modelled: the index itself, its shards and how fresh it is.</source>
        <translation>Eine Suchmaschine wie Elasticsearch oder OpenSearch. Eine Suche braucht weit mehr Zeit eines Kerns als das Lesen einer Zeile. Modelliert: wie ein Server, mit Instanzen, Workern, Kernen und begrenzter Warteschlange. Nicht modelliert: der Index selbst, seine Shards und wie frisch er ist.</translation>
    </message>
    <message>
        <source>A second link from {} to {} adds nothing: requests take the first.</source>
        <translation>Eine zweite Verbindung von {} nach {} bringt nichts: Anfragen nehmen die erste.</translation>
    </message>
    <message>
        <source>A second machine that takes over when the first fails. With sync no acknowledged write is lost and each write waits for it; with async the last writes may be lost. It stands in the same region and goes down with it.</source>
        <translation>Eine zweite Maschine, die übernimmt, wenn die erste ausfällt. Mit sync geht kein bestätigter Schreibzugriff verloren, und jeder Schreibzugriff wartet auf sie; mit async können die letzten verloren gehen. Sie steht in derselben Region und fällt mit ihr aus.</translation>
    </message>
    <message>
        <source>A server knows where its backends are: only users look names up.</source>
        <translation>Ein Server weiß, wo seine Hintermänner sind: Nur Nutzer schlagen Namen nach.</translation>
    </message>
    <message>
        <source>A web server such as nginx in front of the application, on the same machine or beside it. It takes little time itself and can keep answers in its own memory. Modelled: instances, workers, cores, a bounded queue, the local cache. Not modelled: slow clients, from which it shields the application&apos;s workers.</source>
        <translation>Ein Webserver wie nginx vor der Anwendung, auf demselben Rechner oder daneben. Er braucht selbst wenig Zeit und kann Antworten im eigenen Speicher behalten. Modelliert: Instanzen, Worker, Kerne, eine begrenzte Warteschlange, der lokale Cache. Nicht modelliert: langsame Clients, vor denen er die Worker der Anwendung schützt.</translation>
    </message>
    <message>
        <source>A worker takes its work from a queue: put a queue between the server and the worker.</source>
        <translation>Ein Worker holt seine Arbeit aus einer Warteschlange: Setze eine zwischen den Server und den Worker.</translation>
    </message>
    <message>
        <source>A worker takes its work from a queue: put a queue between the two workers.</source>
        <translation>Ein Worker holt seine Arbeit aus einer Warteschlange: Setze eine zwischen die beiden Worker.</translation>
    </message>
    <message>
        <source>A worker uses servers, external services, caches, databases, object storage and queues, not {}.</source>
        <translation>Ein Worker benutzt Server, externe Dienste, Caches, Datenbanken, Objektspeicher und Warteschlangen; {} gehört nicht dazu.</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API-Gateway</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API-Server</translation>
    </message>
    <message>
        <source>Abandoned work</source>
        <translation>Verlassene Arbeit</translation>
    </message>
    <message>
        <source>An API gateway passes requests to servers and load balancers, not to {}.</source>
        <translation>Ein API-Gateway reicht Anfragen an Server und Load-Balancer weiter; {} gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Answers full-text queries from an index.</source>
        <translation>Beantwortet Volltextsuchen aus einem Index.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Authentication time</source>
        <translation>Prüfzeit</translation>
    </message>
    <message>
        <source>Autoscaling never goes above this. Not set: no autoscaling.</source>
        <translation>Die Autoskalierung geht nie darüber. Nicht gesetzt: keine Autoskalierung.</translation>
    </message>
    <message>
        <source>Autoscaling never goes below this. Not set: the number of instances.</source>
        <translation>Die Autoskalierung geht nie darunter. Nicht gesetzt: die Zahl der Instanzen.</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Wartezeit vor Wieder­holung</translation>
    </message>
    <message>
        <source>Backoff jitter</source>
        <translation>Streuung der Wartezeit</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Breaker minimum calls</source>
        <translation>Mindest­aufrufe des Breakers</translation>
    </message>
    <message>
        <source>Breaker open for</source>
        <translation>Breaker offen für</translation>
    </message>
    <message>
        <source>Breaker opens at</source>
        <translation>Breaker öffnet bei</translation>
    </message>
    <message>
        <source>Breaker trial calls</source>
        <translation>Probe­aufrufe des Breakers</translation>
    </message>
    <message>
        <source>Breaker window</source>
        <translation>Fenster des Breakers</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Stoß</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Calls let through to see whether the callee is well again; if they succeed, the breaker closes.</source>
        <translation>Aufrufe, die durchgelassen werden, um zu sehen, ob es dem Aufgerufenen wieder gut geht; gelingen sie, schließt der Breaker.</translation>
    </message>
    <message>
        <source>Calls of one instance that may wait for a connection; beyond it they fail at once. Not set: no limit but the caller&apos;s workers.</source>
        <translation>Aufrufe einer Instanz, die auf eine Verbindung warten dürfen; darüber hinaus scheitern sie sofort. Nicht gesetzt: keine Grenze außer den Workern des Aufrufers.</translation>
    </message>
    <message>
        <source>Calls that it takes on average, a second&apos;s worth at once; the rest are refused. Not set: no limit.</source>
        <translation>Aufrufe, die er im Mittel annimmt, auf einmal so viele wie in einer Sekunde; die übrigen werden abgewiesen. Nicht gesetzt: keine Grenze.</translation>
    </message>
    <message>
        <source>Calls that it works on at the same time; further ones wait.</source>
        <translation>Aufrufe, an denen er gleichzeitig arbeitet; weitere warten.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Cheap and durable storage for whole files, such as S3. It takes longer to begin than a server&apos;s own disk, and it is not a database. Modelled: the time to the first byte and the bandwidth of each answer. Not modelled: any limit to how much is asked of it at the same time.</source>
        <translation>Billiger und haltbarer Speicher für ganze Dateien, wie S3. Er braucht länger bis zum Anfang als die eigene Platte eines Servers und ist keine Datenbank. Modelliert: die Zeit bis zum ersten Byte und die Bandbreite jeder Antwort. Nicht modelliert: irgendeine Grenze dessen, was gleichzeitig von ihm verlangt wird.</translation>
    </message>
    <message>
        <source>Checks who asks and how often, then routes each request to its service.</source>
        <translation>Prüft, wer fragt und wie oft, und leitet dann jede Anfrage an ihren Dienst.</translation>
    </message>
    <message>
        <source>Choose {}.</source>
        <translation>Wähle {}.</translation>
    </message>
    <message>
        <source>Chooses one instance for every request and leaves out those that it believes to be down. What it believes follows its health checks, so it lags behind the truth. Put one in front of servers that have several instances. Modelled: policies, health checks and their delay. Not modelled: its own processing time, which is well below a millisecond, and a limit to what it can carry.</source>
        <translation>Wählt für jede Anfrage eine Instanz und lässt die aus, die er für ausgefallen hält. Was er glaubt, folgt seinen Prüfungen und hinkt der Wahrheit daher nach. Setze einen vor Server mit mehreren Instanzen. Modelliert: Verfahren, Prüfungen und ihre Verzögerung. Nicht modelliert: seine eigene Bearbeitungszeit, die weit unter einer Millisekunde liegt, und eine Grenze dessen, was er tragen kann.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Coalesce misses</source>
        <translation>Fehl­zugriffe zusammen­fassen</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleich­zeitigkeit</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Verbindungs­grenze</translation>
    </message>
    <message>
        <source>Connections that each calling instance keeps to the callee; one carries one call at a time. All instances&apos; pools together must fit the callee&apos;s connections. Not set: as many as needed.</source>
        <translation>Verbindungen, die jede aufrufende Instanz zum Aufgerufenen hält; eine trägt einen Aufruf zur Zeit. Die Pools aller Instanzen müssen zusammen in die Verbindungen des Aufgerufenen passen. Nicht gesetzt: so viele wie nötig.</translation>
    </message>
    <message>
        <source>Connections that it accepts; further ones are refused.</source>
        <translation>Verbindungen, die es annimmt; weitere werden abgewiesen.</translation>
    </message>
    <message>
        <source>Connections that it accepts; further ones are refused. All callers&apos; pools together must fit.</source>
        <translation>Verbindungen, die es annimmt; weitere werden abgewiesen. Die Pools aller Aufrufer müssen zusammen hineinpassen.</translation>
    </message>
    <message>
        <source>Connections that it accepts; further ones are refused. The pools of all callers&apos; instances add up: 3 instances with 20 each use 60 of them.</source>
        <translation>Verbindungen, die sie annimmt; weitere werden abgewiesen. Die Pools der Instanzen aller Aufrufer zählen zusammen: 3 Instanzen mit je 20 brauchen 60 davon.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Abkling­zeit</translation>
    </message>
    <message>
        <source>Copies that stand by; one takes over when the node fails and has all but the last changes. Each costs as much as the node.</source>
        <translation>Kopien, die bereitstehen; eine übernimmt, wenn der Knoten ausfällt, und hat alle außer den letzten Änderungen. Jede kostet so viel wie der Knoten.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Data of {} may not leave {}, and come to rest in {} ({}): {}.</source>
        <translation>Daten von {} dürfen {} nicht verlassen und landen in {} ({}): {}.</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Haltbar</translation>
    </message>
    <message>
        <source>Each write carries a key of its request, by which the database knows a repeat and does not carry it out again. Without it a retry of a write that had succeeded unseen, or a message delivered twice, writes twice.</source>
        <translation>Jeder Schreibzugriff trägt einen Schlüssel seiner Anfrage, an dem die Datenbank eine Wiederholung erkennt und sie nicht noch einmal ausführt. Ohne ihn schreibt die Wiederholung eines Schreibzugriffs, der unbemerkt gelungen war, oder eine doppelt zugestellte Nachricht zweimal.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Verdrängung</translation>
    </message>
    <message>
        <source>External service</source>
        <translation>Externer Dienst</translation>
    </message>
    <message>
        <source>Failed checks in a row before an instance gets no more requests. Fewer react faster, but one lost check then takes a well instance out.</source>
        <translation>Gescheiterte Prüfungen in Folge, bevor eine Instanz keine Anfragen mehr bekommt. Weniger reagieren schneller, aber dann nimmt schon eine verlorene Prüfung eine gesunde Instanz heraus.</translation>
    </message>
    <message>
        <source>Failover time</source>
        <translation>Failover-Zeit</translation>
    </message>
    <message>
        <source>Faults are not part of the estimate: it is of the design while all is well.</source>
        <translation>Störungen gehören nicht zur Schätzung: Sie gilt dem Entwurf, solange alles gut geht.</translation>
    </message>
    <message>
        <source>Fewest instances</source>
        <translation>Wenigste Instanzen</translation>
    </message>
    <message>
        <source>Flush delay</source>
        <translation>Schreib­verzug</translation>
    </message>
    <message>
        <source>For this long after it expired, an item is served at once while a fresh copy is fetched.</source>
        <translation>So lange nach seinem Ablauf wird ein Eintrag sofort ausgeliefert, während eine frische Kopie geholt wird.</translation>
    </message>
    <message>
        <source>For this long after it expired, an item is still served when the origin fails.</source>
        <translation>So lange nach seinem Ablauf wird ein Eintrag noch ausgeliefert, wenn der Ursprung versagt.</translation>
    </message>
    <message>
        <source>From a failed delivery until the message is tried again. Its partition waits for it, so that the order is kept. Together with the number of deliveries it says how long an outage behind the workers may last before messages become dead letters.</source>
        <translation>Von einer gescheiterten Zustellung, bis die Nachricht wieder versucht wird. Ihre Partition wartet auf sie, damit die Reihenfolge bleibt. Zusammen mit der Zahl der Zustellungen sagt es, wie lange ein Ausfall hinter den Workern dauern darf, bevor Nachrichten zu Dead Letters werden.</translation>
    </message>
    <message>
        <source>From the decision to add an instance until it serves.</source>
        <translation>Von der Entscheidung für eine weitere Instanz, bis sie bedient.</translation>
    </message>
    <message>
        <source>From the failure until the standby has taken over. Until then calls are refused; without a standby until the machine is back.</source>
        <translation>Vom Ausfall, bis der Standby übernommen hat. Bis dahin werden Aufrufe abgewiesen; ohne Standby, bis die Maschine zurück ist.</translation>
    </message>
    <message>
        <source>From the node&apos;s failure until a replica has taken over. Until then calls are refused; without replicas until the node is back.</source>
        <translation>Vom Ausfall des Knotens, bis ein Replikat übernommen hat. Bis dahin werden Aufrufe abgewiesen; ohne Replikate, bis der Knoten zurück ist.</translation>
    </message>
    <message>
        <source>From the request until the answer begins. Tens of milliseconds are usual, with a long tail.</source>
        <translation>Von der Anfrage, bis die Antwort beginnt. Üblich sind Zehner von Millisekunden, mit langem Ende.</translation>
    </message>
    <message>
        <source>Further attempts after a failed one. They hide short failures and multiply the load of long ones.</source>
        <translation>Weitere Versuche nach einem gescheiterten. Sie verdecken kurze Ausfälle und vervielfachen die Last langer.</translation>
    </message>
    <message>
        <source>Give {} a second instance</source>
        <translation>{} eine zweite Instanz geben</translation>
    </message>
    <message>
        <source>Give {} a second instance where the availability that is asked for needs it.</source>
        <translation>Gib {} eine zweite Instanz, wo die verlangte Verfügbarkeit sie braucht.</translation>
    </message>
    <message>
        <source>Give {} a second instance, link another server, or remove {}.</source>
        <translation>Gib {} eine zweite Instanz, verbinde einen weiteren Server oder entferne {}.</translation>
    </message>
    <message>
        <source>Give {} a standby</source>
        <translation>{} einen Standby geben</translation>
    </message>
    <message>
        <source>Give {} a standby where the availability that is asked for needs it.</source>
        <translation>Gib {} einen Standby, wo die verlangte Verfügbarkeit ihn braucht.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weitermachen</translation>
    </message>
    <message>
        <source>Good checks in a row before an instance gets requests again.</source>
        <translation>Gute Prüfungen in Folge, bevor eine Instanz wieder Anfragen bekommt.</translation>
    </message>
    <message>
        <source>Health check interval</source>
        <translation>Abstand der Prüfungen</translation>
    </message>
    <message>
        <source>Healthy after</source>
        <translation>Gesund nach</translation>
    </message>
    <message>
        <source>How cache and database are kept together. In all of them the server looks in the cache, asks the database on a miss and fills the cache. A write with cache-aside and refresh-ahead removes the item, with write-through it goes to the database and then to the cache, with write-behind to the cache, which acknowledges it and writes to the database later. Refresh-ahead fetches an item again before its time is over.</source>
        <translation>Wie Cache und Datenbank beisammengehalten werden. In allen sieht der Server im Cache nach, fragt bei einem Fehlzugriff die Datenbank und füllt den Cache. Ein Schreibzugriff entfernt mit cache-aside und refresh-ahead den Eintrag, mit write-through geht er an die Datenbank und dann in den Cache, mit write-behind in den Cache, der ihn bestätigt und später in die Datenbank schreibt. Refresh-ahead holt einen Eintrag neu, bevor seine Zeit um ist.</translation>
    </message>
    <message>
        <source>How far the copy is behind the primary, usually 50 to 200 ms. Reads within it may be stale.</source>
        <translation>Wie weit die Kopie hinter der Hauptdatenbank zurückliegt, üblich sind 50 bis 200 ms. Lesezugriffe innerhalb dieser Zeit können veraltet sein.</translation>
    </message>
    <message>
        <source>How far the replicas are behind. What was stored in that time is missing after a failover, acknowledged writes of write-behind included.</source>
        <translation>Wie weit die Replikate zurückliegen. Was in dieser Zeit gespeichert wurde, fehlt nach einem Failover, auch bestätigte Schreibzugriffe von write-behind.</translation>
    </message>
    <message>
        <source>How far the wait is drawn at random: not at all, from zero to all of it, or from half to all of it. Without it the retries of many callers come at the same moment.</source>
        <translation>Wie weit das Warten zufällig gezogen wird: gar nicht (keine), von null bis ganz (voll) oder von der Hälfte bis ganz (halb). Ohne sie kommen die Wiederholungen vieler Aufrufer im selben Augenblick.</translation>
    </message>
    <message>
        <source>How fast one answer is sent. A photo of 2 MB takes 20 ms at 100 MB/s.</source>
        <translation>Wie schnell eine Antwort gesendet wird. Ein Foto von 2 MB braucht bei 100 MB/s 20 ms.</translation>
    </message>
    <message>
        <source>How long a call waits for a free connection of the pool before it fails. Long waits hold the caller&apos;s workers and spread the trouble.</source>
        <translation>Wie lange ein Aufruf auf eine freie Verbindung des Pools wartet, bevor er scheitert. Langes Warten belegt die Worker des Aufrufers und verbreitet das Übel.</translation>
    </message>
    <message>
        <source>How long a client keeps the answer. Short means more lookups; long means that users stay with an address that may be down.</source>
        <translation>Wie lange ein Client die Antwort behält. Kurz heißt öfter nachschlagen; lang heißt, dass Nutzer bei einer Adresse bleiben, die ausgefallen sein kann.</translation>
    </message>
    <message>
        <source>How long a lookup takes that the client cannot answer from memory. 20 ms is typical of a public resolver nearby.</source>
        <translation>Wie lange ein Nachschlagen dauert, das der Client nicht aus dem Gedächtnis beantworten kann. 20 ms sind typisch für einen öffentlichen Resolver in der Nähe.</translation>
    </message>
    <message>
        <source>How long a message is kept. A consumer that lags further behind loses messages.</source>
        <translation>Wie lange eine Nachricht behalten wird. Ein Consumer, der weiter zurückliegt, verliert Nachrichten.</translation>
    </message>
    <message>
        <source>How long an answer stays usable after it was fetched. Longer spares the origin; a change then takes as long to show. A class may set its own.</source>
        <translation>Wie lange eine Antwort nach dem Holen brauchbar bleibt. Länger schont den Ursprung; eine Änderung wird dann entsprechend später sichtbar. Eine Klasse kann ihre eigene Zeit setzen.</translation>
    </message>
    <message>
        <source>How long an item in the local cache stays usable. Nothing tells an instance that an item changed, so this bounds how old its answers get.</source>
        <translation>Wie lange ein Eintrag im lokalen Cache brauchbar bleibt. Nichts sagt einer Instanz, dass sich ein Eintrag geändert hat; dies begrenzt also, wie alt ihre Antworten werden.</translation>
    </message>
    <message>
        <source>How long an item stays usable after it was stored. Longer gives more hits and older answers; a class may set its own.</source>
        <translation>Wie lange ein Eintrag nach dem Speichern brauchbar bleibt. Länger gibt mehr Treffer und ältere Antworten; eine Klasse kann ihre eigene Zeit setzen.</translation>
    </message>
    <message>
        <source>How long an open breaker lets nothing through before it tries again.</source>
        <translation>Wie lange ein offener Breaker nichts durchlässt, bevor er es wieder versucht.</translation>
    </message>
    <message>
        <source>How long it runs on average before it fails, each instance by itself. With the time to repair it gives the availability of the structure; a run fails a component only by a fault that you set.</source>
        <translation>Wie lange es im Mittel läuft, bevor es ausfällt, jede Instanz für sich. Mit der Reparaturzeit ergibt sich die Verfügbarkeit des Aufbaus; in einem Lauf fällt eine Komponente nur durch eine Störung aus, die du setzt.</translation>
    </message>
    <message>
        <source>How long it stays down after a failure, on average. Halving it does as much for availability as doubling the time between failures.</source>
        <translation>Wie lange es nach einem Ausfall im Mittel weg bleibt. Sie zu halbieren nützt der Verfügbarkeit so viel, wie die Zeit zwischen Ausfällen zu verdoppeln.</translation>
    </message>
    <message>
        <source>How long it takes to answer, its own network included.</source>
        <translation>Wie lange er für eine Antwort braucht, sein eigenes Netz eingeschlossen.</translation>
    </message>
    <message>
        <source>How long the caller waits for the answer of one attempt, waiting and network included. The callee works on after the caller gave up. Not set: the caller waits as long as it takes.</source>
        <translation>Wie lange der Aufrufer auf die Antwort eines Versuchs wartet, Warten und Netz eingeschlossen. Der Aufgerufene arbeitet weiter, nachdem der Aufrufer aufgegeben hat. Nicht gesetzt: Der Aufrufer wartet, so lange es dauert.</translation>
    </message>
    <message>
        <source>How many balancers stand side by side. They count for availability and cost, not for capacity.</source>
        <translation>Wie viele Load-Balancer nebeneinander stehen. Sie zählen für Verfügbarkeit und Kosten, nicht für die Kapazität.</translation>
    </message>
    <message>
        <source>How many equal copies run. More of them carry more load and survive the loss of one; each costs its price and brings its own workers, cores and connection pools.</source>
        <translation>Wie viele gleiche Kopien laufen. Mehr tragen mehr Last und überstehen den Verlust einer einzelnen; jede kostet ihren Preis und bringt eigene Worker, Kerne und Verbindungspools mit.</translation>
    </message>
    <message>
        <source>How many equal copies run. More of them empty a backlog faster.</source>
        <translation>Wie viele gleiche Kopien laufen. Mehr leeren einen Rückstand schneller.</translation>
    </message>
    <message>
        <source>How many gateways stand side by side.</source>
        <translation>Wie viele Gateways nebeneinander stehen.</translation>
    </message>
    <message>
        <source>How often a message is tried before it goes to the dead-letter queue.</source>
        <translation>Wie oft eine Nachricht versucht wird, bevor sie in die Dead-Letter-Queue kommt.</translation>
    </message>
    <message>
        <source>How often each target instance is asked whether it is well. Until enough checks have failed, requests still go to a dead instance.</source>
        <translation>Wie oft jede Zielinstanz gefragt wird, ob es ihr gut geht. Bis genug Prüfungen gescheitert sind, gehen Anfragen noch an eine tote Instanz.</translation>
    </message>
    <message>
        <source>How often the targets are checked, so that answers leave out those that are down. Clients that remember an answer keep it until its time to live ends.</source>
        <translation>Wie oft die Ziele geprüft werden, damit Antworten die ausgefallenen auslassen. Clients, die sich eine Antwort gemerkt haben, behalten sie bis zum Ende ihrer Lebensdauer.</translation>
    </message>
    <message>
        <source>Idempotent writes</source>
        <translation>Idem­potente Schreib­zugriffe</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Instances are added or removed to keep the cores this busy. Lower leaves more room for a surge while new instances start.</source>
        <translation>Instanzen kommen hinzu oder gehen, damit die Kerne so ausgelastet bleiben. Niedriger lässt mehr Luft für eine Lastspitze, während neue Instanzen starten.</translation>
    </message>
    <message>
        <source>Keep {} where its data may be: place {} in {}, or lead {} to one that is.</source>
        <translation>Behalte {0}, wo die Daten sein dürfen: Stelle {1} in {2}, oder führe {3} zu einem, das dort steht.</translation>
    </message>
    <message>
        <source>Keeps copies of static and cacheable answers close to the users.</source>
        <translation>Hält Kopien statischer und cachebarer Antworten nahe bei den Nutzern.</translation>
    </message>
    <message>
        <source>Keeps what was read before in memory and answers in microseconds.</source>
        <translation>Hält im Speicher, was schon gelesen wurde, und antwortet in Mikrosekunden.</translation>
    </message>
    <message>
        <source>Least time between two changes of the number of instances, so that it does not swing.</source>
        <translation>Mindestzeit zwischen zwei Änderungen der Instanzenzahl, damit sie nicht schwingt.</translation>
    </message>
    <message>
        <source>Leave out {}</source>
        <translation>{} weglassen</translation>
    </message>
    <message>
        <source>Leave {} out where the run should follow the document.</source>
        <translation>Lass {} weg, wo der Lauf dem Dokument folgen soll.</translation>
    </message>
    <message>
        <source>Lets a server answer as soon as a message is stored, while the work is done later. Each link to a worker is a group of consumers with its own place in the queue, so one that lags does not hold up the others. Modelled: every message; partitions by key, each read in order by one consumer of a group; capacity, retention, redelivery and dead letters; what a crash loses. Not modelled: its own load, the pause when consumers change, and messages fetched ahead.</source>
        <translation>Lässt einen Server antworten, sobald eine Nachricht gespeichert ist, während die Arbeit später getan wird. Jede Verbindung zu einem Worker ist eine Gruppe von Consumern mit eigener Stelle in der Warteschlange, sodass eine, die zurückliegt, die anderen nicht aufhält. Modelliert: jede Nachricht; Partitionen nach Schlüssel, jede der Reihe nach von einem Consumer einer Gruppe gelesen; Kapazität, Aufbewahrung, erneute Zustellung und Dead Letters; was ein Absturz verliert. Nicht modelliert: ihre eigene Last, die Pause, wenn Consumer wechseln, und im Voraus geholte Nachrichten.</translation>
    </message>
    <message>
        <source>Link {} from what should use it, or remove it.</source>
        <translation>Verbinde, was es benutzen soll, mit {}, oder entferne es.</translation>
    </message>
    <message>
        <source>Link {} to a DNS, a CDN, a load balancer or a server.</source>
        <translation>Verbinde {} mit einem DNS, einem CDN, einem Load-Balancer oder einem Server.</translation>
    </message>
    <message>
        <source>Link {} to a Redis, or keep its sessions in a token.</source>
        <translation>Verbinde {} mit einem Redis, oder halte die Sitzungen in einem Token.</translation>
    </message>
    <message>
        <source>Link {} to a database.</source>
        <translation>Verbinde {} mit einer Datenbank.</translation>
    </message>
    <message>
        <source>Link {} to a server.</source>
        <translation>Verbinde {} mit einem Server.</translation>
    </message>
    <message>
        <source>Link {} to a worker and the worker to a database.</source>
        <translation>Verbinde {} mit einem Worker und den Worker mit einer Datenbank.</translation>
    </message>
    <message>
        <source>Link {} to the database itself.</source>
        <translation>Verbinde {} mit der Datenbank selbst.</translation>
    </message>
    <message>
        <source>Link {} to the servers that it should spread requests over.</source>
        <translation>Verbinde {} mit den Servern, auf die Anfragen verteilt werden sollen.</translation>
    </message>
    <message>
        <source>Link {} to what answers {}, or name {} in the classes of one of its links.</source>
        <translation>Verbinde {} mit etwas, das {} beantwortet, oder nenne {} in den Klassen einer der Verbindungen.</translation>
    </message>
    <message>
        <source>Link {} to where the answers are made: object storage, a load balancer or a server.</source>
        <translation>Verbinde {} damit, wo die Antworten entstehen: mit Objektspeicher, einem Load-Balancer oder einem Server.</translation>
    </message>
    <message>
        <source>Link {} to where {} is answered: a load balancer or a server.</source>
        <translation>Verbinde {} damit, wo {} beantwortet wird: mit einem Load-Balancer oder einem Server.</translation>
    </message>
    <message>
        <source>Link {} to where {} is answered: object storage, a load balancer or a server.</source>
        <translation>Verbinde {} damit, wo {} beantwortet wird: mit Objektspeicher, einem Load-Balancer oder einem Server.</translation>
    </message>
    <message>
        <source>Link {} to {}</source>
        <translation>{} mit {} verbinden</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Local cache</source>
        <translation>Lokaler Cache</translation>
    </message>
    <message>
        <source>Local time to live</source>
        <translation>Lokale Lebens­dauer</translation>
    </message>
    <message>
        <source>Lookup time</source>
        <translation>Nachschlage­zeit</translation>
    </message>
    <message>
        <source>Make the pools fit {}</source>
        <translation>Die Pools an {} anpassen</translation>
    </message>
    <message>
        <source>Make the pools smaller or raise the connection limit of {}.</source>
        <translation>Mach die Pools kleiner, oder erhöhe die Verbindungsgrenze von {}.</translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation>Mittlere Zeit zwischen Ausfällen</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>Mittlere Reparatur­zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory of each instance that keeps items it has read. It answers without a network call, but every instance has its own copy, which may be stale. Not set: none.</source>
        <translation>Speicher jeder Instanz für Einträge, die sie gelesen hat. Er antwortet ohne Netzaufruf, aber jede Instanz hat ihre eigene Kopie, die veraltet sein kann. Nicht gesetzt: keiner.</translation>
    </message>
    <message>
        <source>Messages that it holds at most; further ones are refused. Not set: as many as come.</source>
        <translation>Nachrichten, die sie höchstens hält; weitere werden abgewiesen. Nicht gesetzt: so viele, wie kommen.</translation>
    </message>
    <message>
        <source>Messages that one instance has in hand at the same time.</source>
        <translation>Nachrichten, die eine Instanz gleichzeitig in Arbeit hat.</translation>
    </message>
    <message>
        <source>Most deliveries</source>
        <translation>Meiste Zu­stellungen</translation>
    </message>
    <message>
        <source>Most instances</source>
        <translation>Meiste Instanzen</translation>
    </message>
    <message>
        <source>Move {} into a region, so that its distances count.</source>
        <translation>Stelle {} in eine Region, damit die Entfernungen zählen.</translation>
    </message>
    <message>
        <source>Network latency</source>
        <translation>Netzlatenz</translation>
    </message>
    <message>
        <source>No class of requests has a use for {}.</source>
        <translation>Keine Anfrageklasse hat Verwendung für {}.</translation>
    </message>
    <message>
        <source>No component stands for the users of {}.</source>
        <translation>Keine Komponente steht für die Nutzer von {}.</translation>
    </message>
    <message>
        <source>No database can take the write: it ends at {}, and a read replica takes no writes.</source>
        <translation>Keine Datenbank kann den Schreibzugriff annehmen: Er endet bei {}, und ein Lesereplikat nimmt keine Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>No database can take the write: it ends at {}.</source>
        <translation>Keine Datenbank kann den Schreibzugriff annehmen: Er endet bei {}.</translation>
    </message>
    <message>
        <source>No database can take the write: it ends in {}, and no worker stores it from there.</source>
        <translation>Keine Datenbank kann den Schreibzugriff annehmen: Er endet in {}, und kein Worker speichert ihn von dort.</translation>
    </message>
    <message>
        <source>No link of {} leads to an answer for {}.</source>
        <translation>Keine Verbindung von {} führt zu einer Antwort für {}.</translation>
    </message>
    <message>
        <source>Nothing that users do reaches {}.</source>
        <translation>Nichts, was Nutzer tun, erreicht {}.</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Of several misses for the same item only one asks the database; the others wait for its answer. They keep their workers and share its outcome, a failure too, as with Go&apos;s singleflight; where its instance dies, the next one asks. It prevents a stampede when a hot item expires.</source>
        <translation>Von mehreren Fehlzugriffen auf denselben Eintrag fragt nur einer die Datenbank; die anderen warten auf seine Antwort. Sie behalten ihre Worker und teilen sein Ergebnis, auch einen Fehler, wie bei singleflight von Go; stirbt seine Instanz, fragt der nächste. Es verhindert einen Ansturm, wenn ein heißer Eintrag abläuft.</translation>
    </message>
    <message>
        <source>Of several misses for the same item only one goes to the origin; the others wait for its answer and share it, a failure too.</source>
        <translation>Von mehreren Fehlzugriffen auf denselben Eintrag geht nur einer zum Ursprung; die anderen warten auf seine Antwort und teilen sie, auch einen Fehler.</translation>
    </message>
    <message>
        <source>One of several services that an application is made of, called by others.</source>
        <translation>Einer von mehreren Diensten, aus denen eine Anwendung besteht, von anderen aufgerufen.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Parts of the queue, each read by one consumer of a group at a time: the most consumers that can share the work. Messages with the same key share one; those of a class without keys go round.</source>
        <translation>Teile der Warteschlange, jeder von je einem Consumer einer Gruppe gelesen: so viele Consumer können sich die Arbeit höchstens teilen. Nachrichten mit demselben Schlüssel teilen eine Partition; die einer Klasse ohne Schlüssel gehen reihum.</translation>
    </message>
    <message>
        <source>Parts that the data is split into, each on its own machine with its own cores and connections and, where there is one, its own standby. The shard with the hottest keys is full first.</source>
        <translation>Teile, in die die Daten zerlegt sind, jeder auf einer eigenen Maschine mit eigenen Kernen und Verbindungen und, wo es einen gibt, eigenem Standby. Der Shard mit den heißesten Schlüsseln ist zuerst voll.</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>Place users in their region, or set the population of users to {}.</source>
        <translation>Stelle Nutzer in ihre Region, oder setze die Population der Nutzer auf {}.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Pool queue limit</source>
        <translation>Pool-Warte­schlangen­grenze</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>Poolgröße</translation>
    </message>
    <message>
        <source>Pool timeout</source>
        <translation>Pool-Zeitlimit</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Postgres</source>
        <translation>Postgres</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Publish time</source>
        <translation>Veröffent­lichungs­zeit</translation>
    </message>
    <message>
        <source>Queries that compute at the same time.</source>
        <translation>Abfragen, die gleichzeitig rechnen.</translation>
    </message>
    <message>
        <source>Queries that compute at the same time. Two cores at 4 ms serve at most 500 reads a second.</source>
        <translation>Abfragen, die gleichzeitig rechnen. Zwei Kerne mit 4 ms schaffen höchstens 500 Lesezugriffe pro Sekunde.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Warte­schlangen­grenze</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Raten­begrenzung</translation>
    </message>
    <message>
        <source>Rate limit per client</source>
        <translation>Raten­begrenzung je Client</translation>
    </message>
    <message>
        <source>Read replica</source>
        <translation>Lesereplikat</translation>
    </message>
    <message>
        <source>Read time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>Redelivery delay</source>
        <translation>Abstand der Zu­stellungen</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Refresh after</source>
        <translation>Auffrischen nach</translation>
    </message>
    <message>
        <source>Remove links between servers until a request makes a sensible number of calls.</source>
        <translation>Entferne Verbindungen zwischen Servern, bis eine Anfrage eine sinnvolle Zahl von Aufrufen macht.</translation>
    </message>
    <message>
        <source>Remove one of its links.</source>
        <translation>Entferne eine der Verbindungen.</translation>
    </message>
    <message>
        <source>Remove one of the two, or let their classes differ.</source>
        <translation>Entferne eine von beiden, oder gib ihnen verschiedene Klassen.</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Die Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the link.</source>
        <translation>Entferne die Verbindung.</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>Remove {} before a run; the document may keep it.</source>
        <translation>Entferne {} vor einem Lauf; im Dokument darf es bleiben.</translation>
    </message>
    <message>
        <source>Remove {}: it costs and does nothing.</source>
        <translation>Entferne {}: Es kostet und tut nichts.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Replikations­verzug</translation>
    </message>
    <message>
        <source>Replication mode</source>
        <translation>Repli­kations­art</translation>
    </message>
    <message>
        <source>Requests of all clients together that pass on average; the rest are refused at once. Not set: no limit.</source>
        <translation>Anfragen aller Clients zusammen, die im Mittel durchkommen; die übrigen werden sofort abgewiesen. Nicht gesetzt: keine Grenze.</translation>
    </message>
    <message>
        <source>Requests of one client that pass on average. It protects the others from one that asks too much. Not set: no limit.</source>
        <translation>Anfragen eines Clients, die im Mittel durchkommen. Sie schützt die anderen vor einem, der zu viel will. Nicht gesetzt: keine Grenze.</translation>
    </message>
    <message>
        <source>Requests of one user always go to the same instance while it lives. Needed where sessions are in an instance&apos;s memory; it makes load uneven.</source>
        <translation>Anfragen eines Nutzers gehen immer an dieselbe Instanz, solange sie lebt. Nötig, wo Sitzungen im Speicher einer Instanz liegen; die Last wird dadurch ungleich.</translation>
    </message>
    <message>
        <source>Requests that may pass at once after a quiet time: the size of the token bucket, of that of all and of each client&apos;s.</source>
        <translation>Anfragen, die nach einer ruhigen Zeit auf einmal durchkommen dürfen: die Größe des Token-Buckets, dessen von allen und dessen jedes Clients.</translation>
    </message>
    <message>
        <source>Requests that may wait for a worker of one instance; beyond it a request is shed at once. A short queue refuses early, a long one answers late.</source>
        <translation>Anfragen, die auf einen Worker einer Instanz warten dürfen; darüber hinaus wird eine Anfrage sofort abgeworfen. Eine kurze Warteschlange weist früh ab, eine lange antwortet spät.</translation>
    </message>
    <message>
        <source>Requests that one instance computes at the same time. A core is held only during the service time, never while waiting for others: raise it when the processor is the bottleneck.</source>
        <translation>Anfragen, die eine Instanz gleichzeitig rechnet. Ein Kern ist nur während der Bedienzeit belegt, nie beim Warten auf andere: Erhöhe die Zahl, wenn der Prozessor der Engpass ist.</translation>
    </message>
    <message>
        <source>Requests that one instance has in hand at the same time: threads, or connections of an event loop. A worker is held until the answer is out, so slow calls to others use them up.</source>
        <translation>Anfragen, die eine Instanz gleichzeitig in Arbeit hat: Threads oder Verbindungen einer Ereignisschleife. Ein Worker ist belegt, bis die Antwort heraus ist, daher brauchen langsame Aufrufe anderer sie auf.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Auf­bewahrung</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wieder­holungen</translation>
    </message>
    <message>
        <source>Retries may add at most this share to the calls. It keeps a short slow-down from becoming a retry storm. Not set: no limit.</source>
        <translation>Um höchstens diesen Anteil dürfen Wiederholungen die Aufrufe vermehren. Es verhindert, dass aus einer kurzen Verlangsamung ein Sturm von Wiederholungen wird. Nicht gesetzt: keine Grenze.</translation>
    </message>
    <message>
        <source>Retry budget</source>
        <translation>Wieder­holungs­budget</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Reverse-Proxy</translation>
    </message>
    <message>
        <source>Room for copies, at the edge of each population by itself. What goes when it is full is chosen below.</source>
        <translation>Platz für Kopien, am Netzrand jeder Population für sich. Was geht, wenn er voll ist, wählst du darunter.</translation>
    </message>
    <message>
        <source>Room for items. Give it what the items that are read often take together; more than that changes little.</source>
        <translation>Platz für Einträge. Gib ihm, was die oft gelesenen Einträge zusammen brauchen; mehr ändert wenig.</translation>
    </message>
    <message>
        <source>Runs behind a queue at its own pace: sends mail, scales images, writes reports. When it is slow or down, messages wait in the queue and users notice nothing. Modelled: instances with their hands full or free, its own time, and what it is wired to. Not modelled: its processors, and messages taken in batches.</source>
        <translation>Läuft hinter einer Warteschlange in seinem eigenen Takt: verschickt Mails, skaliert Bilder, schreibt Berichte. Ist er langsam oder ausgefallen, warten Nachrichten in der Warteschlange, und Nutzer merken nichts. Modelliert: Instanzen mit vollen oder freien Händen, die eigene Zeit und womit er verbunden ist. Nicht modelliert: seine Prozessoren und Nachrichten, die stapelweise geholt werden.</translation>
    </message>
    <message>
        <source>Runs the application: computes answers, asks caches and databases.</source>
        <translation>Führt die Anwendung aus: berechnet Antworten, fragt Caches und Datenbanken.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sharded by</source>
        <translation>Aufgeteilt nach</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Single flight</source>
        <translation>Single Flight</translation>
    </message>
    <message>
        <source>Single flight among</source>
        <translation>Single Flight unter</translation>
    </message>
    <message>
        <source>Something run by others that you call: payments, mail, maps.</source>
        <translation>Etwas, das andere betreiben und du aufrufst: Zahlungen, Mail, Karten.</translation>
    </message>
    <message>
        <source>Spreads requests over the instances of the servers behind it.</source>
        <translation>Verteilt Anfragen auf die Instanzen der Server hinter ihm.</translation>
    </message>
    <message>
        <source>Stale if error</source>
        <translation>Veraltet bei Fehlern</translation>
    </message>
    <message>
        <source>Stale while revalidate</source>
        <translation>Veraltet beim Auffrischen</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Standby&apos;s acknowledgement</source>
        <translation>Bestäti­gung des Standbys</translation>
    </message>
    <message>
        <source>Standby&apos;s lag</source>
        <translation>Verzug des Standbys</translation>
    </message>
    <message>
        <source>Stands in front of one server: ends TLS, compresses, buffers slow clients.</source>
        <translation>Steht vor einem Server: beendet TLS, komprimiert, puffert langsame Clients.</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Sticky sessions</source>
        <translation>Sticky Sessions</translation>
    </message>
    <message>
        <source>Stores files such as photos, styles and scripts; the usual origin of a CDN.</source>
        <translation>Speichert Dateien wie Fotos, Stile und Skripte; der übliche Ursprung eines CDN.</translation>
    </message>
    <message>
        <source>Stores the data: every write ends here, and reads that no cache answers.</source>
        <translation>Speichert die Daten: Hier endet jeder Schreibzugriff, und jeder Lesezugriff, den kein Cache beantwortet.</translation>
    </message>
    <message>
        <source>TTL jitter</source>
        <translation>Streuung der TTL</translation>
    </message>
    <message>
        <source>TTL {}</source>
        <translation>TTL {}</translation>
    </message>
    <message>
        <source>Takes a random part, up to this share, off each item&apos;s time to live, so that items stored together do not all expire together.</source>
        <translation>Zieht von der Lebensdauer jedes Eintrags einen zufälligen Teil bis zu diesem Anteil ab, damit gemeinsam gespeicherte Einträge nicht alle zugleich ablaufen.</translation>
    </message>
    <message>
        <source>Takes messages at once and keeps them until workers have done them.</source>
        <translation>Nimmt Nachrichten sofort an und hält sie, bis Worker sie erledigt haben.</translation>
    </message>
    <message>
        <source>Takes messages from a queue and does the work that nobody waits for.</source>
        <translation>Holt Nachrichten aus einer Warteschlange und tut die Arbeit, auf die niemand wartet.</translation>
    </message>
    <message>
        <source>Takes reads off the primary, for classes that tolerate data that is a moment old. Link the primary to it and the servers to both. Modelled: connections, cores, its lag, and which reads show old data or miss the reader&apos;s own write. Not modelled: the work of applying changes, and promotion to a primary.</source>
        <translation>Nimmt der Hauptdatenbank Lesezugriffe ab, für Klassen, die einen Augenblick alte Daten vertragen. Verbinde die Hauptdatenbank mit ihm und die Server mit beiden. Modelliert: Verbindungen, Kerne, sein Verzug und welche Lesezugriffe alte Daten zeigen oder den eigenen Schreibzugriff verpassen. Nicht modelliert: die Arbeit, Änderungen nachzuziehen, und die Beförderung zur Hauptdatenbank.</translation>
    </message>
    <message>
        <source>Target utilization</source>
        <translation>Ziel­auslastung</translation>
    </message>
    <message>
        <source>The application&apos;s own code. A request takes a worker, computes on a core, and keeps the worker while it asks others, so a slow database can use up all the workers. Cacheable reads look in a linked cache first; writes go to a linked database. Modelled: instances, workers, cores, a bounded queue, a pool of connections for each link. Not modelled: memory, garbage collection, start-up.</source>
        <translation>Der eigene Code der Anwendung. Eine Anfrage nimmt einen Worker, rechnet auf einem Kern und behält den Worker, während sie andere fragt, daher kann eine langsame Datenbank alle Worker aufbrauchen. Cachebare Lesezugriffe sehen zuerst in einem verbundenen Cache nach; Schreibzugriffe gehen an eine verbundene Datenbank. Modelliert: Instanzen, Worker, Kerne, eine begrenzte Warteschlange, ein Verbindungspool je Verbindung. Nicht modelliert: Speicher, Garbage Collection, das Hochfahren.</translation>
    </message>
    <message>
        <source>The breaker stays closed until its window has this many calls, so that one early failure does not open it.</source>
        <translation>Der Breaker bleibt geschlossen, bis sein Fenster so viele Aufrufe hat, damit ein früher Fehler ihn nicht öffnet.</translation>
    </message>
    <message>
        <source>The circuit breaker of each calling instance opens when this share of the calls in its window failed; calls then fail at once and spare the callee. Not set: no breaker.</source>
        <translation>Der Circuit-Breaker jeder aufrufenden Instanz öffnet, wenn dieser Anteil der Aufrufe in seinem Fenster gescheitert ist; dann scheitern Aufrufe sofort und schonen den Aufgerufenen. Nicht gesetzt: kein Breaker.</translation>
    </message>
    <message>
        <source>The classes of requests that may take this link, by their ids. Not set: all of them.</source>
        <translation>Die Anfrageklassen, die diese Verbindung nehmen dürfen, nach ihren Kennungen. Nicht gesetzt: alle.</translation>
    </message>
    <message>
        <source>The id of the workload&apos;s population that these users are. Not set: the one of their region, or the only one.</source>
        <translation>Die Kennung der Population aus der Arbeitslast, die diese Nutzer sind. Nicht gesetzt: die ihrer Region oder die einzige.</translation>
    </message>
    <message>
        <source>The last calls, or the last span of time, of which the failure rate is taken.</source>
        <translation>Die letzten Aufrufe oder die letzte Zeitspanne, aus denen die Fehlerquote genommen wird.</translation>
    </message>
    <message>
        <source>The link from {} to {} does nothing. {}</source>
        <translation>Die Verbindung von {} nach {} tut nichts. {}</translation>
    </message>
    <message>
        <source>The one door of several services: it authenticates, limits rates for all and for each client, and sends each class of requests to its service by the links&apos; classes, in turn where several answer one. Modelled: the time to authenticate, one token bucket for all and one for each client, common to all instances. Not modelled: its own processors and workers.</source>
        <translation>Die eine Tür mehrerer Dienste: Es prüft, wer fragt, begrenzt Raten für alle und für jeden Client und schickt jede Klasse von Anfragen nach den Klassen der Verbindungen an ihren Dienst, der Reihe nach, wo mehrere eine beantworten. Modelliert: die Zeit der Prüfung, ein Token-Bucket für alle und einer je Client, allen Instanzen gemeinsam. Nicht modelliert: seine eigenen Prozessoren und Worker.</translation>
    </message>
    <message>
        <source>The parts of a page load side by side: its time is approximate.</source>
        <translation>Die Teile einer Seite laden nebeneinander: Ihre Zeit ist nur ungefähr.</translation>
    </message>
    <message>
        <source>The people who use the system, with their browsers.</source>
        <translation>Die Menschen, die das System benutzen, mit ihren Browsern.</translation>
    </message>
    <message>
        <source>The pools of its callers add up to {} connections; {} accepts {}.</source>
        <translation>Die Pools der Aufrufer kommen zusammen auf {} Verbindungen; {} nimmt {} an.</translation>
    </message>
    <message>
        <source>The pools of {}&apos;s callers add up to {} connections ({}), but it takes {}: the rest are refused.</source>
        <translation>Die Pools der Aufrufer von {0} kommen zusammen auf {1} Verbindungen ({2}), angenommen werden aber {3}: Die übrigen werden abgewiesen.</translation>
    </message>
    <message>
        <source>The relational database that holds the truth. A query keeps a connection while it runs and a core while it computes: without a free core it waits, and beyond the connection limit it is refused. Modelled: connections, cores, separate times for reads and writes, shards, a standby. Not modelled: locks between transactions, queries over several shards, the disk, and memory that warms up.</source>
        <translation>Die relationale Datenbank, in der die Wahrheit steht. Eine Abfrage belegt eine Verbindung, solange sie läuft, und einen Kern, solange sie rechnet: Ohne freien Kern wartet sie, und über der Verbindungsgrenze wird sie abgewiesen. Modelliert: Verbindungen, Kerne, eigene Zeiten für Lesen und Schreiben, Shards, ein Standby. Nicht modelliert: Sperren zwischen Transaktionen, Abfragen über mehrere Shards, die Platte und Speicher, der warm wird.</translation>
    </message>
    <message>
        <source>The shards of {} are taken as evenly loaded; the one with the hottest keys is busier.</source>
        <translation>Die Shards von {} gelten als gleich belastet; der mit den heißesten Schlüsseln hat mehr zu tun.</translation>
    </message>
    <message>
        <source>The share of calls that it answers with an error.</source>
        <translation>Der Anteil der Aufrufe, die er mit einem Fehler beantwortet.</translation>
    </message>
    <message>
        <source>The traffic rises to {} times the demand that is estimated here.</source>
        <translation>Der Verkehr steigt auf das {}-Fache der Nachfrage, die hier geschätzt wird.</translation>
    </message>
    <message>
        <source>The way branches into more than {} steps; the last was at {}.</source>
        <translation>Der Weg verzweigt sich in mehr als {} Schritte; der letzte war bei {}.</translation>
    </message>
    <message>
        <source>This link&apos;s part of the choice: with weights 3 and 1 it gets three requests of four. Zero sends it none.</source>
        <translation>Der Anteil dieser Verbindung an der Wahl: Bei Gewichten 3 und 1 bekommt sie drei von vier Anfragen. Null schickt ihr keine.</translation>
    </message>
    <message>
        <source>Time for one message, the calls to others left out.</source>
        <translation>Zeit für eine Nachricht, ohne Aufrufe anderer.</translation>
    </message>
    <message>
        <source>Time of a core for a query that reads. A row by its key takes well under a millisecond, a page put together from several tables some milliseconds, a report far more.</source>
        <translation>Zeit eines Kerns für eine lesende Abfrage. Eine Zeile nach ihrem Schlüssel braucht weit unter einer Millisekunde, eine Seite aus mehreren Tabellen einige Millisekunden, ein Bericht weit mehr.</translation>
    </message>
    <message>
        <source>Time of a core for a query.</source>
        <translation>Zeit eines Kerns für eine Abfrage.</translation>
    </message>
    <message>
        <source>Time of a core for a transaction that writes, until the data are safe on disk.</source>
        <translation>Zeit eines Kerns für eine schreibende Transaktion, bis die Daten sicher auf der Platte sind.</translation>
    </message>
    <message>
        <source>Time of a core for one query. It grows with the index and with what the query asks; 20 ms is usual for a shop&apos;s catalogue.</source>
        <translation>Zeit eines Kerns für eine Suche. Sie wächst mit dem Index und mit dem, was gefragt wird; 20 ms sind für den Katalog eines Shops üblich.</translation>
    </message>
    <message>
        <source>Time of a core that a request takes in this component, the calls to others left out. Two cores at 5 ms serve at most 400 requests a second.</source>
        <translation>Zeit eines Kerns, die eine Anfrage in dieser Komponente braucht, ohne Aufrufe anderer. Zwei Kerne mit 5 ms schaffen höchstens 400 Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Time of a core to take a request and pass it on. Encryption and compression raise it.</source>
        <translation>Zeit eines Kerns, um eine Anfrage anzunehmen und weiterzureichen. Verschlüsselung und Kompression erhöhen sie.</translation>
    </message>
    <message>
        <source>Time of its one core for a command. 10 us gives the 100,000 commands a second of its own benchmark on common machines, without pipelining; the network comes on top.</source>
        <translation>Zeit seines einen Kerns für einen Befehl. 10 us ergeben die 100.000 Befehle pro Sekunde seines eigenen Benchmarks auf üblichen Maschinen ohne Pipelining; das Netz kommt dazu.</translation>
    </message>
    <message>
        <source>Time on the network in one direction; a call pays it twice. Not set: half the round-trip time between the two regions.</source>
        <translation>Zeit im Netz in einer Richtung; ein Aufruf bezahlt sie zweimal. Nicht gesetzt: die halbe Umlaufzeit zwischen den beiden Regionen.</translation>
    </message>
    <message>
        <source>Time that a request waits for something not drawn here, such as a disk or a lock. It holds a worker but no core, so more workers help and more cores do not.</source>
        <translation>Zeit, die eine Anfrage auf etwas wartet, das hier nicht gezeichnet ist, etwa eine Platte oder eine Sperre. Sie belegt einen Worker, aber keinen Kern: Mehr Worker helfen, mehr Kerne nicht.</translation>
    </message>
    <message>
        <source>Time to check who asks. A signed token takes about a millisecond, a call to an identity service far more.</source>
        <translation>Zeit, um zu prüfen, wer fragt. Ein signiertes Token braucht etwa eine Millisekunde, ein Aufruf eines Anmeldedienstes weit mehr.</translation>
    </message>
    <message>
        <source>Time to first byte</source>
        <translation>Zeit bis zum ersten Byte</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>Time until a message is stored and acknowledged. About 2 ms for a log such as Kafka, 10 ms for a managed queue such as SQS.</source>
        <translation>Zeit, bis eine Nachricht gespeichert und bestätigt ist. Etwa 2 ms bei einem Log wie Kafka, 10 ms bei einer verwalteten Warteschlange wie SQS.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Turns the site&apos;s name into an address and chooses where users go.</source>
        <translation>Macht aus dem Namen der Site eine Adresse und bestimmt, wohin Nutzer gehen.</translation>
    </message>
    <message>
        <source>Unhealthy after</source>
        <translation>Krank nach</translation>
    </message>
    <message>
        <source>Update pattern</source>
        <translation>Update-Muster</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Users ask a DNS, a CDN, a load balancer, an API gateway, a server or object storage, not {}.</source>
        <translation>Nutzer fragen ein DNS, ein CDN, einen Load-Balancer, ein API-Gateway, einen Server oder Objektspeicher; {} gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Users ask and are not asked: the answer comes back along the link by which they ask.</source>
        <translation>Nutzer fragen und werden nicht gefragt: Die Antwort kommt über die Verbindung zurück, über die sie fragen.</translation>
    </message>
    <message>
        <source>Users look the site&apos;s name up and then talk to the address they got: requests do not pass through the DNS. A client remembers the answer for its time to live, so a change of address reaches everyone only after that. Modelled: the lookup, what clients remember, the choice among several targets. Not modelled: the chain of resolvers, and resolvers that keep an answer too long.</source>
        <translation>Nutzer schlagen den Namen der Site nach und sprechen dann mit der Adresse, die sie bekommen haben: Anfragen laufen nicht durch das DNS. Ein Client merkt sich die Antwort für ihre Lebensdauer, daher erreicht eine geänderte Adresse alle erst danach. Modelliert: das Nachschlagen, was Clients sich merken, die Wahl unter mehreren Zielen. Nicht modelliert: die Kette der Resolver und Resolver, die eine Antwort zu lange behalten.</translation>
    </message>
    <message>
        <source>Users who wait for their answers slow themselves down: rates and waits are approximate.</source>
        <translation>Nutzer, die auf ihre Antworten warten, bremsen sich selbst: Raten und Wartezeiten sind nur ungefähr.</translation>
    </message>
    <message>
        <source>Wait before the first retry; it doubles with each further one.</source>
        <translation>Warten vor der ersten Wiederholung; es verdoppelt sich mit jeder weiteren.</translation>
    </message>
    <message>
        <source>Wait time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What a read does when the cache does not answer: open asks the database, closed fails, stale takes a copy from the server&apos;s local cache, however old, and where there is none asks the database.</source>
        <translation>Was ein Lesezugriff tut, wenn der Cache nicht antwortet: offen fragt die Datenbank, geschlossen scheitert, veraltet nimmt eine Kopie aus dem lokalen Cache des Servers, wie alt sie auch ist, und fragt, wo keine ist, die Datenbank.</translation>
    </message>
    <message>
        <source>What becomes of work whose caller gave up: it goes on and is wasted, or the callee is told and drops it.</source>
        <translation>Was aus Arbeit wird, deren Aufrufer aufgegeben hat: Sie läuft weiter und ist vergeudet, oder der Aufgerufene erfährt es und lässt sie fallen.</translation>
    </message>
    <message>
        <source>What goes when the memory is full: the least recently used, the least often used, any item, or nothing, so that new items are not kept.</source>
        <translation>Was geht, wenn der Speicher voll ist: das am längsten nicht benutzte (lru), das am seltensten benutzte (lfu), irgendeines (zufällig) oder nichts (keine), sodass Neues nicht behalten wird.</translation>
    </message>
    <message>
        <source>What happens when the memory is full: the least recently used items go, the least frequently used (by a count of uses that does not fade), or any; with none new items are not kept.</source>
        <translation>Was geschieht, wenn der Speicher voll ist: Die am längsten nicht benutzten Einträge gehen (lru), die am seltensten benutzten nach einem Zähler, der nicht verblasst (lfu), oder irgendeiner (zufällig); bei keine werden neue Einträge nicht behalten.</translation>
    </message>
    <message>
        <source>What is in the cache when the run begins: nothing, or what a long run would have left there, drawn from the demand by Che&apos;s approximation. Caches in front of it are taken as empty, and all items as the newest.</source>
        <translation>Was im Cache ist, wenn der Lauf beginnt: nichts (leer) oder was ein langer Lauf dort hinterlassen hätte (eingeschwungen), nach Ches Näherung aus der Nachfrage gezogen. Caches davor gelten als leer und alle Einträge als die neuesten.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.001 USD/h, a hosted zone at a cloud provider (about 0.50 USD a month and lookups).</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.001 USD/h, eine Zone bei einem Cloud-Anbieter (etwa 0,50 USD im Monat und die Abfragen).</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.01 USD/h a core, a small virtual machine.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.01 USD/h je Kern, eine kleine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.01 USD/h, some 300 GB stored for a month.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.01 USD/h, rund 300 GB für einen Monat gespeichert.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.02 USD/h a core, a general-purpose virtual machine.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.02 USD/h je Kern, eine gewöhnliche virtuelle Maschine.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.02 USD/h, a managed queue with little traffic.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.02 USD/h, eine verwaltete Warteschlange mit wenig Verkehr.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.02 USD/h, a small virtual machine.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.02 USD/h, eine kleine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.025 USD/h, a managed balancer at a cloud provider with little traffic.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.025 USD/h, ein verwalteter Load-Balancer bei einem Cloud-Anbieter mit wenig Verkehr.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.03 USD/h a core, a machine with much memory for the index.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.03 USD/h je Kern, eine Maschine mit viel Speicher für den Index.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.03 USD/h, a managed gateway with some ten million requests a month.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.03 USD/h, ein verwaltetes Gateway mit rund zehn Millionen Anfragen im Monat.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.03 USD/h, some 250 GB a month at a cloud provider&apos;s price for transfer.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.03 USD/h, rund 250 GB im Monat zum Übertragungspreis eines Cloud-Anbieters.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.034 USD/h and 0.016 USD/h a GiB, a managed cache node.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.034 USD/h und 0.016 USD/h je GiB, ein verwalteter Cache-Knoten.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: 0.04 USD/h a core, a managed database with its storage.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: 0.04 USD/h je Kern, eine verwaltete Datenbank mit ihrem Speicherplatz.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: nothing, since others run it.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: nichts, denn andere betreiben ihn.</translation>
    </message>
    <message>
        <source>What it costs an hour, each instance; a month has 730 hours. Not set: nothing, since users are people.</source>
        <translation>Was jede Instanz in der Stunde kostet; ein Monat hat 730 Stunden. Nicht gesetzt: nichts, denn Nutzer sind Menschen.</translation>
    </message>
    <message>
        <source>What says which shard holds a row: a hash of its key, or the region of the users who ask for it. By region the shards are as uneven as the regions.</source>
        <translation>Was bestimmt, in welchem Shard eine Zeile liegt: ein Hash ihres Schlüssels (Schlüssel) oder die Region der Nutzer, die nach ihr fragen (Region). Nach Regionen sind die Shards so ungleich wie die Regionen.</translation>
    </message>
    <message>
        <source>When all attempts failed, the caller goes on with a default answer instead of failing: an older price, no recommendations. Never for what must be stored.</source>
        <translation>Sind alle Versuche gescheitert, macht der Aufrufer mit einer Ersatzantwort weiter, statt zu scheitern: ein älterer Preis, keine Empfehlungen. Nie für etwas, das gespeichert werden muss.</translation>
    </message>
    <message>
        <source>When the cache fails</source>
        <translation>Wenn der Cache versagt</translation>
    </message>
    <message>
        <source>Where a user&apos;s session lives: in a signed token that the user carries, in a linked cache, or in the memory of one instance, which needs sticky balancing and loses sessions with the instance.</source>
        <translation>Wo die Sitzung eines Nutzers liegt: in einem signierten Token, das der Nutzer mitführt (Token), in einem verbundenen Cache (extern) oder im Speicher einer Instanz (Speicher); das braucht Sticky Sessions und verliert Sitzungen mit der Instanz.</translation>
    </message>
    <message>
        <source>Where requests come from. The workload says how many users there are and what they ask for; here you say which of its populations these are. Modelled: arrivals, think time, and pages with their assets over a browser&apos;s few connections. Not modelled: the browser&apos;s own cache, and the time it takes to draw a page.</source>
        <translation>Woher Anfragen kommen. Die Arbeitslast sagt, wie viele Nutzer es gibt und was sie wollen; hier sagst du, welche ihrer Populationen das ist. Modelliert: Ankünfte, Bedenkzeit und Seiten mit ihren Bestandteilen über die wenigen Verbindungen eines Browsers. Nicht modelliert: der eigene Cache des Browsers und die Zeit, die er zum Zeichnen einer Seite braucht.</translation>
    </message>
    <message>
        <source>Whether each calling instance lets one of its own misses ask, or all instances together let one, as with a lock in the cache. The lock itself takes no time here.</source>
        <translation>Ob jede aufrufende Instanz einen ihrer eigenen Fehlzugriffe fragen lässt (Instanz) oder alle Instanzen zusammen einen (alle), wie mit einer Sperre im Cache. Die Sperre selbst kostet hier keine Zeit.</translation>
    </message>
    <message>
        <source>Whether its items survive a restart on disk. A cache that comes back empty sends every read to the database; writes that write-behind has not flushed are lost with it.</source>
        <translation>Ob seine Einträge einen Neustart auf der Platte überstehen. Ein Cache, der leer zurückkommt, schickt jeden Lesezugriff an die Datenbank; Schreibzugriffe, die write-behind noch nicht weggeschrieben hat, gehen mit ihm verloren.</translation>
    </message>
    <message>
        <source>Whether messages survive when the queue fails. If not, those not yet done are lost with it.</source>
        <translation>Ob Nachrichten überdauern, wenn die Warteschlange ausfällt. Wenn nicht, gehen die noch nicht erledigten mit ihr verloren.</translation>
    </message>
    <message>
        <source>Which instance gets the next request. Round-robin takes each in turn and random any of them; least-connections takes the one with the fewest requests in hand, power-of-two the better of two drawn at random. The last two cope best with a slow instance.</source>
        <translation>Welche Instanz die nächste Anfrage bekommt. Round-robin nimmt jede der Reihe nach, zufällig irgendeine; least-connections nimmt die mit den wenigsten laufenden Anfragen, power-of-two die bessere von zwei gelosten. Die letzten beiden kommen mit einer langsamen Instanz am besten zurecht.</translation>
    </message>
    <message>
        <source>Which of several targets a client gets: simple gives each client any of them, weighted follows the links&apos; weights. Neither knows whether the target is up.</source>
        <translation>Welches von mehreren Zielen ein Client bekommt: einfach gibt jedem irgendeines, gewichtet folgt den Gewichten der Verbindungen. Keines von beiden weiß, ob das Ziel läuft.</translation>
    </message>
    <message>
        <source>With a sync standby, how long each write waits until the standby has it: about 2 ms between two zones of one region.</source>
        <translation>Mit einem Standby in sync, wie lange jeder Schreibzugriff wartet, bis der Standby ihn hat: etwa 2 ms zwischen zwei Zonen einer Region.</translation>
    </message>
    <message>
        <source>With an async standby, how far it is behind. What was acknowledged within that time before a failure is lost when it takes over.</source>
        <translation>Mit einem Standby in async, wie weit er zurückliegt. Was innerhalb dieser Zeit vor einem Ausfall bestätigt wurde, geht verloren, wenn er übernimmt.</translation>
    </message>
    <message>
        <source>With refresh-ahead, the part of its time to live after which a hit has the item fetched again in the background, once, while the old one is served.</source>
        <translation>Mit refresh-ahead der Teil seiner Lebensdauer, nach dem ein Treffer den Eintrag einmal im Hintergrund neu holen lässt, während der alte ausgeliefert wird.</translation>
    </message>
    <message>
        <source>With sync a write waits until the replica has it, unless the replica is down; with async it does not, and the replica lags behind.</source>
        <translation>Mit sync wartet ein Schreibzugriff, bis das Replikat ihn hat, außer es ist ausgefallen; mit async nicht, und das Replikat liegt zurück.</translation>
    </message>
    <message>
        <source>With write-behind, how long the cache keeps a write before it writes it to the database, and before it tries again where that failed. Writes not yet flushed are lost with the cache&apos;s memory.</source>
        <translation>Mit write-behind, wie lange der Cache einen Schreibzugriff behält, bevor er ihn in die Datenbank schreibt und bevor er es nach einem Fehler wieder versucht. Noch nicht weggeschriebene gehen mit dem Speicher des Caches verloren.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Write time</source>
        <translation>Schreibzeit</translation>
    </message>
    <message>
        <source>You cannot make it faster or mend it: you can only wait less, retry with care, or do without it. Modelled: its time, how much it does at once, its limit and its errors. Not modelled: what it does inside; its errors come one by one, not in bursts.</source>
        <translation>Du kannst ihn nicht schneller machen oder reparieren: Du kannst nur kürzer warten, mit Bedacht wiederholen oder ohne ihn auskommen. Modelliert: seine Zeit, wie viel er gleichzeitig tut, seine Grenze und seine Fehler. Nicht modelliert: was er im Inneren tut; seine Fehler kommen einzeln, nicht in Schüben.</translation>
    </message>
    <message>
        <source>a CDN</source>
        <translation>ein CDN</translation>
    </message>
    <message>
        <source>a DNS</source>
        <translation>ein DNS</translation>
    </message>
    <message>
        <source>a bandwidth like &quot;100 MB/s&quot;</source>
        <translation>eine Bandbreite wie &quot;100 MB/s&quot;</translation>
    </message>
    <message>
        <source>a bandwidth{}</source>
        <translation>eine Bandbreite{}</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>ein Cache</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a duration like &quot;60 s&quot;</source>
        <translation>eine Dauer wie &quot;60 s&quot;</translation>
    </message>
    <message>
        <source>a duration{}</source>
        <translation>eine Dauer{}</translation>
    </message>
    <message>
        <source>a list of names like [&quot;browse&quot;, &quot;order&quot;]</source>
        <translation>eine Liste von Namen wie [&quot;browse&quot;, &quot;order&quot;]</translation>
    </message>
    <message>
        <source>a load balancer</source>
        <translation>ein Load-Balancer</translation>
    </message>
    <message>
        <source>a number of calls like 100 or a duration like &quot;10 s&quot;</source>
        <translation>eine Zahl von Aufrufen wie 100 oder eine Dauer wie &quot;10 s&quot;</translation>
    </message>
    <message>
        <source>a number{}</source>
        <translation>eine Zahl{}</translation>
    </message>
    <message>
        <source>a price like &quot;0.50 USD/h&quot;</source>
        <translation>ein Preis wie &quot;0.50 USD/h&quot;</translation>
    </message>
    <message>
        <source>a price{}</source>
        <translation>ein Preis{}</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>eine Warteschlange</translation>
    </message>
    <message>
        <source>a rate like &quot;100 /s&quot;</source>
        <translation>eine Rate wie &quot;100 /s&quot;</translation>
    </message>
    <message>
        <source>a rate{}</source>
        <translation>eine Rate{}</translation>
    </message>
    <message>
        <source>a read replica</source>
        <translation>ein Lesereplikat</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>ein Server</translation>
    </message>
    <message>
        <source>a share like 0.8 or &quot;80 %&quot;</source>
        <translation>ein Anteil wie 0.8 oder &quot;80 %&quot;</translation>
    </message>
    <message>
        <source>a share{}</source>
        <translation>ein Anteil{}</translation>
    </message>
    <message>
        <source>a size like &quot;64 MiB&quot;</source>
        <translation>eine Größe wie &quot;64 MiB&quot;</translation>
    </message>
    <message>
        <source>a size{}</source>
        <translation>eine Größe{}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a time like &quot;5 ms&quot; or &quot;exponential(5 ms)&quot;</source>
        <translation>eine Zeit wie &quot;5 ms&quot; oder &quot;exponential(5 ms)&quot;</translation>
    </message>
    <message>
        <source>a time with a mean{}</source>
        <translation>eine Zeit mit einem Mittel{}</translation>
    </message>
    <message>
        <source>a whole number{}</source>
        <translation>eine ganze Zahl{}</translation>
    </message>
    <message>
        <source>a worker</source>
        <translation>ein Worker</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>an API gateway</source>
        <translation>ein API-Gateway</translation>
    </message>
    <message>
        <source>an external service</source>
        <translation>ein externer Dienst</translation>
    </message>
    <message>
        <source>answers in {}</source>
        <translation>antwortet in {}</translation>
    </message>
    <message>
        <source>async</source>
        <translation>async</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>cache-aside</source>
        <translation>cache-aside</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>weiterlaufen</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>false</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>first byte {}</source>
        <translation>1. Byte {}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>geo</source>
        <translation>geo</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>in no region</source>
        <translation>in keiner Region</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>its connections</source>
        <translation>an Verbindungen</translation>
    </message>
    <message>
        <source>its cores</source>
        <translation>an Kernen</translation>
    </message>
    <message>
        <source>its pool</source>
        <translation>am Pool</translation>
    </message>
    <message>
        <source>its rate limit</source>
        <translation>an der Ratenbegrenzung</translation>
    </message>
    <message>
        <source>its workers</source>
        <translation>an Workern</translation>
    </message>
    <message>
        <source>keeps {}</source>
        <translation>behält {}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>least-connections</source>
        <translation>least-connections</translation>
    </message>
    <message>
        <source>lfu</source>
        <translation>lfu</translation>
    </message>
    <message>
        <source>limit {}</source>
        <translation>Grenze {}</translation>
    </message>
    <message>
        <source>load balancers</source>
        <translation>ein weiterer Load-Balancer</translation>
    </message>
    <message>
        <source>lru</source>
        <translation>lru</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not part of a run yet</source>
        <translation>noch nicht Teil eines Laufs</translation>
    </message>
    <message>
        <source>object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>power-of-two</source>
        <translation>power-of-two</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>refresh-ahead</source>
        <translation>refresh-ahead</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>requests start here</source>
        <translation>hier beginnen Anfragen</translation>
    </message>
    <message>
        <source>round-robin</source>
        <translation>round-robin</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>stationary</source>
        <translation>eingeschwungen</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sync</translation>
    </message>
    <message>
        <source>the link from {} to {}</source>
        <translation>der Verbindung von {} nach {}</translation>
    </message>
    <message>
        <source>the pool of {}</source>
        <translation>am Pool von {}</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>true</source>
        <translation>an</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unknown kind &quot;{}&quot;</source>
        <translation>unbekannte Art „{}“</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>write-behind</source>
        <translation>write-behind</translation>
    </message>
    <message>
        <source>write-through</source>
        <translation>write-through</translation>
    </message>
    <message>
        <source>{} &quot;{}&quot; of {} has no effect in a run.</source>
        <translation>{} „{}“ von {} hat im Lauf keine Wirkung.</translation>
    </message>
    <message>
        <source>{} Draw the link the other way round.</source>
        <translation>{} Ziehe die Verbindung andersherum.</translation>
    </message>
    <message>
        <source>{} Fails in every run: {}.</source>
        <translation>{} Scheitert in jedem Lauf: {}.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} answers and does not ask.</source>
        <translation>{} antwortet und fragt nicht.</translation>
    </message>
    <message>
        <source>{} answers and does not ask: link the server to both.</source>
        <translation>{} antwortet und fragt nicht: Verbinde den Server mit beiden.</translation>
    </message>
    <message>
        <source>{} answers and does not ask: link the server to {} as well.</source>
        <translation>{} antwortet und fragt nicht: Verbinde den Server auch damit ({}).</translation>
    </message>
    <message>
        <source>{} at once</source>
        <translation>{} zugleich</translation>
    </message>
    <message>
        <source>{} connection</source>
        <translation>{} Verbindung</translation>
    </message>
    <message>
        <source>{} connections</source>
        <translation>{} Verbindungen</translation>
    </message>
    <message>
        <source>{} core</source>
        <translation>{} Kern</translation>
    </message>
    <message>
        <source>{} cores</source>
        <translation>{} Kerne</translation>
    </message>
    <message>
        <source>{} each</source>
        <translation>je {}</translation>
    </message>
    <message>
        <source>{} gives up after {} s at {}, which is full.</source>
        <translation>{} gibt nach {} s bei {} auf, denn dort ist alles voll.</translation>
    </message>
    <message>
        <source>{} gives up after {} s at {}, which takes {} s on average.</source>
        <translation>{} gibt nach {} s bei {} auf, wo es im Mittel {} s dauert.</translation>
    </message>
    <message>
        <source>{} has no origin for {}.</source>
        <translation>{} hat keinen Ursprung für {}.</translation>
    </message>
    <message>
        <source>{} has no target.</source>
        <translation>{} hat kein Ziel.</translation>
    </message>
    <message>
        <source>{} has nothing to choose from: {} is its only target and runs once.</source>
        <translation>{} hat nichts zu wählen: {} ist das einzige Ziel und läuft nur einmal.</translation>
    </message>
    <message>
        <source>{} instance</source>
        <translation>{} Instanz</translation>
    </message>
    <message>
        <source>{} instances</source>
        <translation>{} Instanzen</translation>
    </message>
    <message>
        <source>{} is a cycle: a request that comes back to a component is not followed again.</source>
        <translation>{} ist ein Kreis: Einer Anfrage, die zu einer Komponente zurückkommt, wird nicht weiter gefolgt.</translation>
    </message>
    <message>
        <source>{} is a single point of failure: it runs once, and every way from the users to {} leads through it.</source>
        <translation>{} ist ein Single Point of Failure: nur einmal da, und jeder Weg der Nutzer zu {} führt hindurch.</translation>
    </message>
    <message>
        <source>{} is a single point of failure: no other machine has its data, so while it is down nothing that needs it is answered.</source>
        <translation>{} ist ein Single Point of Failure: Keine andere Maschine hat die Daten, also wird bei einem Ausfall nichts beantwortet, das sie braucht.</translation>
    </message>
    <message>
        <source>{} is of a kind that a run does not simulate ({}).</source>
        <translation>{} ist von einer Art, die ein Lauf nicht simuliert ({}).</translation>
    </message>
    <message>
        <source>{} keeps sessions outside itself, and no cache is linked to hold them.</source>
        <translation>{} hält Sitzungen außerhalb, und kein Cache ist verbunden, der sie halten könnte.</translation>
    </message>
    <message>
        <source>{} lead nowhere.</source>
        <translation>{} führen nirgendwohin.</translation>
    </message>
    <message>
        <source>{} leads nowhere.</source>
        <translation>{} führt nirgendwohin.</translation>
    </message>
    <message>
        <source>{} needs strong consistency, and {} reaches only a read replica.</source>
        <translation>{} braucht starke Konsistenz, und {} erreicht nur ein Lesereplikat.</translation>
    </message>
    <message>
        <source>{} of {} has no effect in a run.</source>
        <translation>{} von {} hat im Lauf keine Wirkung.</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} oder {}</translation>
    </message>
    <message>
        <source>{} partition</source>
        <translation>{} Partition</translation>
    </message>
    <message>
        <source>{} partitions</source>
        <translation>{} Partitionen</translation>
    </message>
    <message>
        <source>{} scales by itself: taken with {} instances, which this demand brings about.</source>
        <translation>{} skaliert selbst: gerechnet mit {} Instanzen, die diese Nachfrage herbeiführt.</translation>
    </message>
    <message>
        <source>{} stands in front of servers.</source>
        <translation>{} steht vor Servern.</translation>
    </message>
    <message>
        <source>{} stands in no region: a run takes it to be where the first population is.</source>
        <translation>{} steht in keiner Region: Ein Lauf nimmt an, es sei dort, wo die erste Population ist.</translation>
    </message>
    <message>
        <source>{} tries calls to {} again, which adds load that is not counted here.</source>
        <translation>{} wiederholt Aufrufe von {}; diese Last ist hier nicht mitgezählt.</translation>
    </message>
    <message>
        <source>{} turns away {} % of its requests: {} /s come, {} /s may.</source>
        <translation>{} weist {} % der Anfragen ab: {} /s kommen, {} /s dürfen.</translation>
    </message>
    <message>
        <source>{} turns away {} % of the requests of &quot;{}&quot;: each client may make {} /s.</source>
        <translation>{} weist {} % der Anfragen von „{}“ ab: Jeder Client darf {} /s stellen.</translation>
    </message>
    <message>
        <source>{} worker</source>
        <translation>{} Worker</translation>
    </message>
    <message>
        <source>{} workers</source>
        <translation>{} Worker</translation>
    </message>
    <message>
        <source>{}: {} would have to be {} times as many. There is no steady state; queues grow or requests fail, and what is behind it gets less than shown.</source>
        <translation>{}: Es fehlt {}, nötig wäre das {}-Fache. Es gibt keinen stationären Zustand; Warteschlangen wachsen oder Anfragen scheitern, und was dahinter liegt, bekommt weniger als gezeigt.</translation>
    </message>
    <message>
        <source> In the run {} of all kinds showed old data, and {} missed what the reader had just written.</source>
        <translation> Im Lauf zeigten {} aller Arten alte Daten, und {} verpassten, was der Leser gerade geschrieben hatte.</translation>
    </message>
    <message>
        <source> It happened when {}</source>
        <translation> Es geschah hierbei: {}</translation>
    </message>
    <message>
        <source> Requests waited {} for one on average.</source>
        <translation> Anfragen warteten im Mittel {} auf eine.</translation>
    </message>
    <message>
        <source> Requests waited {} there on average, and one in twenty over {}.</source>
        <translation> Anfragen warteten dort im Mittel {}, und eine von zwanzig länger als {}.</translation>
    </message>
    <message>
        <source> The busiest of the others, {}, was {} busy at the peak.</source>
        <translation> Von den übrigen war {} am stärksten ausgelastet, in der Spitze zu {}.</translation>
    </message>
    <message>
        <source> The pools of its callers hold {} connections together, and it accepts {}.</source>
        <translation> Die Pools der Aufrufer halten zusammen {} Verbindungen, angenommen werden {}.</translation>
    </message>
    <message>
        <source> {} filled up behind it.</source>
        <translation> Dahinter liefen voll: {}.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; ends at {}, which has no database to store it in.</source>
        <translation>„{}“ endet bei {}, und dort ist keine Datenbank, in der es gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; finds no way.</source>
        <translation>„{}“ findet keinen Weg.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; finds no way: {} {}</source>
        <translation>„{}“ findet keinen Weg: {} {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; may not leave {}, and came to rest {} at {} {}{}: {}.</source>
        <translation>„{}“ darf {} nicht verlassen und landete {} bei {} {}{}: {}.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; may not leave {}, and the drawing leads it to rest at {} {}: {}.</source>
        <translation>„{}“ darf {} nicht verlassen, und die Zeichnung führt es zu {} {}: {}.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; reaches no database.</source>
        <translation>„{}“ erreicht keine Datenbank.</translation>
    </message>
    <message>
        <source>, and was {} busy at the peak</source>
        <translation> und war in der Spitze zu {} ausgelastet</translation>
    </message>
    <message>
        <source>, and when {}</source>
        <translation>; und hierbei: {}</translation>
    </message>
    <message>
        <source>, by this way and others</source>
        <translation>, auf diesem Weg und anderen</translation>
    </message>
    <message>
        <source>, most of them because {} {}</source>
        <translation>, die meisten, weil {} {}</translation>
    </message>
    <message>
        <source>, with {} not needed</source>
        <translation>, davon {} unnötig</translation>
    </message>
    <message>
        <source>5 of 100 waited {} or longer at the worst, {} before</source>
        <translation>5 von 100 warteten schlimmstenfalls {} oder länger, vorher {}</translation>
    </message>
    <message>
        <source>: it was {} busy at the peak</source>
        <translation>: In der Spitze war es zu {} ausgelastet</translation>
    </message>
    <message>
        <source>: nothing that it could hold came by it</source>
        <translation>: Nichts, was es halten könnte, kam vorbei</translation>
    </message>
    <message>
        <source>: one server carries what it spreads</source>
        <translation>: Ein Server trägt, was es verteilt</translation>
    </message>
    <message>
        <source>: the {} reads a second that it answers are little work for the database</source>
        <translation>: Die {} Lesezugriffe pro Sekunde, die es beantwortet, sind für die Datenbank wenig Arbeit</translation>
    </message>
    <message>
        <source>Calls from {} to {} failed, up to {} a second, most because {} {}.</source>
        <translation>Aufrufe von {} an {} scheiterten, bis zu {} pro Sekunde, die meisten, weil {} {}.</translation>
    </message>
    <message>
        <source>Close: after {} runs the interval still holds the target. Judged by the estimate.</source>
        <translation>Knapp: Nach {} Läufen enthält das Intervall das Ziel noch immer. Nach dem Schätzwert beurteilt.</translation>
    </message>
    <message>
        <source>Drop {}{}.</source>
        <translation>Lass {} weg{}.</translation>
    </message>
    <message>
        <source>From here on users were served as before, {} after the cause was over.</source>
        <translation>Von hier an wurden Nutzer bedient wie zuvor, {} nachdem die Ursache vorbei war.</translation>
    </message>
    <message>
        <source>From here on users were served as before, {} after the cause was over: what had filled up had to be worked off first.</source>
        <translation>Von hier an wurden Nutzer bedient wie zuvor, {} nachdem die Ursache vorbei war: Was vollgelaufen war, musste erst abgearbeitet werden.</translation>
    </message>
    <message>
        <source>From here on users were served as before.</source>
        <translation>Von hier an wurden Nutzer bedient wie zuvor.</translation>
    </message>
    <message>
        <source>Give {} {} instead of {}: the cores were {} busy at the peak.</source>
        <translation>Gib {} {} statt {}: Die Kerne waren in der Spitze zu {} ausgelastet.</translation>
    </message>
    <message>
        <source>It was not over when the run ended, {} after its cause was: it kept itself going.</source>
        <translation>Es war nicht vorbei, als der Lauf endete, {} nach dem Ende der Ursache: Es hielt sich selbst in Gang.</translation>
    </message>
    <message>
        <source>It was not over when the run ended.</source>
        <translation>Es war nicht vorbei, als der Lauf endete.</translation>
    </message>
    <message>
        <source>Met {} of {} constraints; {} too close to call.</source>
        <translation>{} von {} Bedingungen erfüllt; {} zu knapp für ein Urteil.</translation>
    </message>
    <message>
        <source>Met: all {} constraints.</source>
        <translation>Erfüllt: alle {} Bedingungen.</translation>
    </message>
    <message>
        <source>Missed {} of {} constraints.</source>
        <translation>{} von {} Bedingungen verfehlt.</translation>
    </message>
    <message>
        <source>Missed {} of {} constraints; {} too close to call.</source>
        <translation>{} von {} Bedingungen verfehlt; {} zu knapp für ein Urteil.</translation>
    </message>
    <message>
        <source>Nothing arrived in the measured time.</source>
        <translation>In der gemessenen Zeit kam nichts an.</translation>
    </message>
    <message>
        <source>Nothing that {} could hold comes by it.</source>
        <translation>Nichts, was {} halten könnte, kommt dort vorbei.</translation>
    </message>
    <message>
        <source>Nothing was asked of this design.</source>
        <translation>Von diesem Entwurf war nichts verlangt.</translation>
    </message>
    <message>
        <source>Nothing was full; the time went on the way between {} and {}: one answer in twenty took them over {}.</source>
        <translation>Nichts war voll; die Zeit verging unterwegs zwischen {} und {}: Eine von zwanzig Antworten brauchte länger als {}.</translation>
    </message>
    <message>
        <source>Nothing was full; the time went on the way.</source>
        <translation>Nichts war voll; die Zeit verging unterwegs.</translation>
    </message>
    <message>
        <source>Nothing was full; the time went on the way. For each page {} fetch {} files of {} from {}, and every one takes several round trips: one page in twenty took them over {}.</source>
        <translation>Nichts war voll; die Zeit verging unterwegs. {} holen für jede Seite {} Dateien zu {} von {}, und jede braucht mehrere Umläufe: Eine von zwanzig Seiten brauchte länger als {}.</translation>
    </message>
    <message>
        <source>Parameters of the design were changed.</source>
        <translation>Parameter des Entwurfs wurden geändert.</translation>
    </message>
    <message>
        <source>Requests queued at {}: {} {} busy on average, too much for requests that come in bursts.{}</source>
        <translation>Anfragen stauten sich bei {}: {} im Mittel zu {} ausgelastet, zu viel für Anfragen, die in Schüben kommen.{}</translation>
    </message>
    <message>
        <source>Run {} with {} instead of {}: together they were {} busy at the peak.</source>
        <translation>Lass {} mit {} statt {} laufen: Zusammen waren sie in der Spitze zu {} ausgelastet.</translation>
    </message>
    <message>
        <source>The circuit breaker of {} opened: calls to {} failed at once instead of waiting.</source>
        <translation>Der Circuit-Breaker von {} öffnete: Aufrufe an {} scheiterten sofort, statt zu warten.</translation>
    </message>
    <message>
        <source>The connections of {} to {} were all taken; a call waited up to {} for one, on average.</source>
        <translation>Die Verbindungen von {} zu {} waren alle vergeben; ein Aufruf wartete im Mittel bis zu {} auf eine.</translation>
    </message>
    <message>
        <source>The hit ratio of {} fell from {} to {}.</source>
        <translation>Die Trefferquote von {} fiel von {} auf {}.</translation>
    </message>
    <message>
        <source>There is no {} in this design.</source>
        <translation>In diesem Entwurf fehlt: {}.</translation>
    </message>
    <message>
        <source>There is no {} in this design: {} answers every photo itself, {} requests a second.</source>
        <translation>In diesem Entwurf fehlt: {}. {} beantwortet jedes Foto selbst, {} Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Traffic rose from {} to {} requests a second.</source>
        <translation>Der Verkehr stieg von {} auf {} Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Users noticed nothing of it.</source>
        <translation>Nutzer merkten nichts davon.</translation>
    </message>
    <message>
        <source>Users noticed: hardly any request was answered.</source>
        <translation>Nutzer merkten es: Kaum eine Anfrage wurde beantwortet.</translation>
    </message>
    <message>
        <source>Users noticed: {}.</source>
        <translation>Nutzer merkten es: {}.</translation>
    </message>
    <message>
        <source>While {} ({} to {}), {} of {} requests failed</source>
        <translation>Übung ({0}; {1} bis {2}): {3} von {4} Anfragen scheiterten</translation>
    </message>
    <message>
        <source>With all of this the design costs {} instead of {}; the reference costs {}.</source>
        <translation>Mit all dem kostet der Entwurf {} statt {}; der Musterentwurf kostet {}.</translation>
    </message>
    <message>
        <source>Without a fault</source>
        <translation>Ohne Störung</translation>
    </message>
    <message>
        <source>Writes were acknowledged before anything had stored them.</source>
        <translation>Schreibzugriffe wurden bestätigt, bevor irgendetwas sie gespeichert hatte.</translation>
    </message>
    <message>
        <source>a circuit breaker was open</source>
        <translation>ein Circuit-Breaker offen war</translation>
    </message>
    <message>
        <source>a queue was full</source>
        <translation>eine Warteschlange voll war</translation>
    </message>
    <message>
        <source>a rate limit held them back</source>
        <translation>eine Ratenbegrenzung sie aufhielt</translation>
    </message>
    <message>
        <source>all busy at times, first at {}, and {} on the whole</source>
        <translation>zeitweise voll ausgelastet, zuerst bei {}, und im Ganzen zu {}</translation>
    </message>
    <message>
        <source>all in use at times, first at {}, and {} on the whole</source>
        <translation>zeitweise ganz in Gebrauch, zuerst bei {}, und im Ganzen zu {}</translation>
    </message>
    <message>
        <source>all taken at times, first at {}, and {} on the whole</source>
        <translation>zeitweise ganz belegt, zuerst bei {}, und im Ganzen zu {}</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>die ganze Zeit</translation>
    </message>
    <message>
        <source>an answer was an error</source>
        <translation>eine Antwort ein Fehler war</translation>
    </message>
    <message>
        <source>answered too late</source>
        <translation>zu spät antwortete</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>mindestens {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <source>at most {} lost</source>
        <translation>höchstens {} verloren</translation>
    </message>
    <message>
        <source>at most {}, {} times the reference; no part without need</source>
        <translation>höchstens {}, {} mal der Musterentwurf; kein unnötiges Teil</translation>
    </message>
    <message>
        <source>failed them</source>
        <translation>sie scheitern ließ</translation>
    </message>
    <message>
        <source>finds no way</source>
        <translation>findet keinen Weg</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>von {} an</translation>
    </message>
    <message>
        <source>gave them up after too many tries</source>
        <translation>sie nach zu vielen Versuchen aufgab</translation>
    </message>
    <message>
        <source>had a full queue</source>
        <translation>eine volle Warteschlange hatte</translation>
    </message>
    <message>
        <source>had no free connection for them in time</source>
        <translation>nicht rechtzeitig eine freie Verbindung für sie hatte</translation>
    </message>
    <message>
        <source>had not yet written them to the database when it went down</source>
        <translation>sie beim Ausfall noch nicht in die Datenbank geschrieben hatte</translation>
    </message>
    <message>
        <source>had them in its memory only when it went down</source>
        <translation>sie beim Ausfall nur im Speicher hatte</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>in {}</translation>
    </message>
    <message>
        <source>it was</source>
        <translation>es war</translation>
    </message>
    <message>
        <source>its one connection was</source>
        <translation>die eine Verbindung war</translation>
    </message>
    <message>
        <source>its one core was</source>
        <translation>der eine Kern war</translation>
    </message>
    <message>
        <source>its one worker was</source>
        <translation>der eine Worker war</translation>
    </message>
    <message>
        <source>its {} connections were</source>
        <translation>die {} Verbindungen waren</translation>
    </message>
    <message>
        <source>its {} cores were</source>
        <translation>die {} Kerne waren</translation>
    </message>
    <message>
        <source>its {} workers were</source>
        <translation>die {} Worker waren</translation>
    </message>
    <message>
        <source>its {} {} were</source>
        <translation>die {} {} waren</translation>
    </message>
    <message>
        <source>less than a minute a month</source>
        <translation>weniger als eine Minute im Monat</translation>
    </message>
    <message>
        <source>limited their rate</source>
        <translation>ihre Rate begrenzte</translation>
    </message>
    <message>
        <source>never at rest elsewhere</source>
        <translation>nie anderswo gespeichert</translation>
    </message>
    <message>
        <source>never in the run, but the drawing leads elsewhere</source>
        <translation>im Lauf nie, aber die Zeichnung führt anderswohin</translation>
    </message>
    <message>
        <source>no connection was free in time</source>
        <translation>keine Verbindung rechtzeitig frei war</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>noch keine Übung</translation>
    </message>
    <message>
        <source>no page loaded</source>
        <translation>keine Seite wurde geladen</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not well again after {}</source>
        <translation>nach {} noch nicht erholt</translation>
    </message>
    <message>
        <source>nothing at rest elsewhere</source>
        <translation>nichts anderswo gespeichert</translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation>nichts wurde beantwortet</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>nichts wurde gefragt</translation>
    </message>
    <message>
        <source>nothing was asked after a drill</source>
        <translation>nach einer Übung wurde nichts gefragt</translation>
    </message>
    <message>
        <source>nothing was asked while a drill lasted</source>
        <translation>während einer Übung wurde nichts gefragt</translation>
    </message>
    <message>
        <source>one instance of {}</source>
        <translation>eine Instanz von {}</translation>
    </message>
    <message>
        <source>one item was asked for by many</source>
        <translation>nach einem Eintrag fragten viele</translation>
    </message>
    <message>
        <source>parameters were changed</source>
        <translation>Parameter wurden geändert</translation>
    </message>
    <message>
        <source>reads no copy that may lag</source>
        <translation>liest keine Kopie, die zurückliegen kann</translation>
    </message>
    <message>
        <source>reads the truth only</source>
        <translation>liest nur die Wahrheit</translation>
    </message>
    <message>
        <source>reads {}</source>
        <translation>liest {}</translation>
    </message>
    <message>
        <source>refused them</source>
        <translation>sie abwies</translation>
    </message>
    <message>
        <source>the way to {} lost messages</source>
        <translation>der Weg zu {} verlor Nachrichten</translation>
    </message>
    <message>
        <source>the way to {} took longer</source>
        <translation>der Weg zu {} dauerte länger</translation>
    </message>
    <message>
        <source>they took too long</source>
        <translation>sie zu lange dauerten</translation>
    </message>
    <message>
        <source>they were refused</source>
        <translation>sie abgewiesen wurden</translation>
    </message>
    <message>
        <source>threw them away before a consumer came to them</source>
        <translation>sie wegwarf, bevor ein Consumer zu ihnen kam</translation>
    </message>
    <message>
        <source>traffic rose</source>
        <translation>der Verkehr stieg</translation>
    </message>
    <message>
        <source>traffic surged</source>
        <translation>der Verkehr schoss hoch</translation>
    </message>
    <message>
        <source>was cut off by an open circuit breaker</source>
        <translation>durch einen offenen Circuit-Breaker abgeschnitten war</translation>
    </message>
    <message>
        <source>well again after {}</source>
        <translation>nach {} erholt</translation>
    </message>
    <message>
        <source>well again within {}: {} answered, {} % below {}</source>
        <translation>erholt binnen {}: {} beantwortet, {} % unter {}</translation>
    </message>
    <message>
        <source>went over to its standby, which lags behind and did not have them yet</source>
        <translation>zum Standby wechselte, der zurückliegt und sie noch nicht hatte</translation>
    </message>
    <message>
        <source>which stands in no region</source>
        <translation>(in keiner Region)</translation>
    </message>
    <message>
        <source>{} % below {}</source>
        <translation>{} % unter {}</translation>
    </message>
    <message>
        <source>{} Saves {}.</source>
        <translation>{} Spart {}.</translation>
    </message>
    <message>
        <source>{} USD a month</source>
        <translation>{} USD im Monat</translation>
    </message>
    <message>
        <source>{} alone is down {}, with an availability of {}. Whatever needs it is down with it.</source>
        <translation>{} allein fällt {} aus, bei einer Verfügbarkeit von {}. Was es braucht, fällt mit aus.</translation>
    </message>
    <message>
        <source>{} answer</source>
        <translation>{} Antwort</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>{} Antworten</translation>
    </message>
    <message>
        <source>{} are not needed at this load.{}</source>
        <translation>{} werden bei dieser Last nicht gebraucht.{}</translation>
    </message>
    <message>
        <source>{} at rest elsewhere</source>
        <translation>{} anderswo gespeichert</translation>
    </message>
    <message>
        <source>{} busy, {}</source>
        <translation>zu {} ausgelastet, {}</translation>
    </message>
    <message>
        <source>{} called {} again and again: up to {} retries a second.</source>
        <translation>{} rief {} wieder und wieder auf: bis zu {} Wiederholungen pro Sekunde.</translation>
    </message>
    <message>
        <source>{} consumed nothing</source>
        <translation>{} verarbeitete nichts</translation>
    </message>
    <message>
        <source>{} costs most: {}{}.</source>
        <translation>{} kostet am meisten: {}{}.</translation>
    </message>
    <message>
        <source>{} failed some of its calls</source>
        <translation>{} ließ einige Aufrufe scheitern</translation>
    </message>
    <message>
        <source>{} failed, most of them because {} was full: its {} were {} taken.</source>
        <translation>Gescheitert: {}, die meisten, weil {} voll war: {} dort zu {} belegt.</translation>
    </message>
    <message>
        <source>{} failed, most of them because {} {}.{}</source>
        <translation>Gescheitert: {}, die meisten, weil {} {}.{}</translation>
    </message>
    <message>
        <source>{} failed.</source>
        <translation>Gescheitert: {}.</translation>
    </message>
    <message>
        <source>{} got up to {} instead of {}.</source>
        <translation>{} bekam bis zu {} statt {}.</translation>
    </message>
    <message>
        <source>{} got up to {}, and hardly any before.</source>
        <translation>{} bekam bis zu {}, vorher kaum welche.</translation>
    </message>
    <message>
        <source>{} had been acknowledged and are gone, most of them because {} {}.</source>
        <translation>Bestätigt und doch fort: {}, die meisten, weil {} {}.</translation>
    </message>
    <message>
        <source>{} had been emptied</source>
        <translation>{} war geleert worden</translation>
    </message>
    <message>
        <source>{} had lost some of its servers</source>
        <translation>{} hatte einen Teil der Kapazität verloren</translation>
    </message>
    <message>
        <source>{} had said yes to {} that it did not have on disk when it went down.</source>
        <translation>{} hatte {} zugesagt, die beim Ausfall nicht auf der Platte waren.</translation>
    </message>
    <message>
        <source>{} held {} of what it was asked for, and {} of {} requests a second came by it.</source>
        <translation>{} hatte {} von dem, was gefragt wurde, und {} von {} Anfragen pro Sekunde kamen dort vorbei.</translation>
    </message>
    <message>
        <source>{} hours a month</source>
        <translation>{} Stunden im Monat</translation>
    </message>
    <message>
        <source>{} hung</source>
        <translation>{} hing</translation>
    </message>
    <message>
        <source>{} in use, {}</source>
        <translation>zu {} in Gebrauch, {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{} is not needed at this load.{}</source>
        <translation>{} wird bei dieser Last nicht gebraucht.{}</translation>
    </message>
    <message>
        <source>{} is slow by itself: it takes {} a request, with hardly any waiting.</source>
        <translation>{} ist selbst langsam: {} je Anfrage, fast ohne Warten.</translation>
    </message>
    <message>
        <source>{} is too small: {} {}.{}</source>
        <translation>{} ist zu klein: {} {}.{}</translation>
    </message>
    <message>
        <source>{} keeps &quot;{}&quot; for {}, and nobody tells it of changes: {}</source>
        <translation>{} behält „{}“ für {}, und niemand meldet dorthin Änderungen: {}</translation>
    </message>
    <message>
        <source>{} keeps each session in the memory of one instance, and {} were lost with it.{}</source>
        <translation>{} hält jede Sitzung im Speicher einer Instanz; mit ihr verloren: {}.{}</translation>
    </message>
    <message>
        <source>{} keeps the sessions in its memory only, and {} were lost with it.{}</source>
        <translation>{} hält die Sitzungen nur im Speicher; mit ihm verloren: {}.{}</translation>
    </message>
    <message>
        <source>{} kept what its consumers could not do yet: up to {} messages, the oldest {} old.</source>
        <translation>{} behielt, was die Consumer noch nicht schafften: bis zu {} Nachrichten, die älteste {} alt.</translation>
    </message>
    <message>
        <source>{} lost</source>
        <translation>{} verloren</translation>
    </message>
    <message>
        <source>{} minutes a month</source>
        <translation>{} Minuten im Monat</translation>
    </message>
    <message>
        <source>{} of all requests</source>
        <translation>{} aller Anfragen</translation>
    </message>
    <message>
        <source>{} of {} acknowledged writes lost</source>
        <translation>{} von {} bestätigten Schreibzugriffen verloren</translation>
    </message>
    <message>
        <source>{} of {} requests failed, most because {}</source>
        <translation>{} von {} Anfragen scheiterten, die meisten, weil {}</translation>
    </message>
    <message>
        <source>{} part</source>
        <translation>{} Teil</translation>
    </message>
    <message>
        <source>{} parts</source>
        <translation>{} Teile</translation>
    </message>
    <message>
        <source>{} ran out of connections to {}: the pool of {} was {}.{}</source>
        <translation>{} gingen die Verbindungen zu {} aus: Der Pool von {} war {}.{}</translation>
    </message>
    <message>
        <source>{} ran out of connections: {} {}.{}</source>
        <translation>{} gingen die Verbindungen aus: {} {}.{}</translation>
    </message>
    <message>
        <source>{} ran out of workers: {} {}.{}</source>
        <translation>{} gingen die Worker aus: {} {}.{}</translation>
    </message>
    <message>
        <source>{} reads {}, which may be behind the database.</source>
        <translation>{} liest {}; das kann hinter der Datenbank zurückliegen.</translation>
    </message>
    <message>
        <source>{} request</source>
        <translation>{} Anfrage</translation>
    </message>
    <message>
        <source>{} requests</source>
        <translation>{} Anfragen</translation>
    </message>
    <message>
        <source>{} requests a second</source>
        <translation>{} Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>{} restarted</source>
        <translation>{} startete neu</translation>
    </message>
    <message>
        <source>{} session</source>
        <translation>{} Sitzung</translation>
    </message>
    <message>
        <source>{} sessions</source>
        <translation>{} Sitzungen</translation>
    </message>
    <message>
        <source>{} showed what was no longer true, the oldest for {}.</source>
        <translation>{} zeigten nicht mehr Gültiges, die älteste seit {}.</translation>
    </message>
    <message>
        <source>{} taken, {}</source>
        <translation>zu {} belegt, {}</translation>
    </message>
    <message>
        <source>{} time</source>
        <translation>{} Mal</translation>
    </message>
    <message>
        <source>{} times</source>
        <translation>{} Mal</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>{} was cut off</source>
        <translation>{} war abgeschnitten</translation>
    </message>
    <message>
        <source>{} was down</source>
        <translation>{} war ausgefallen</translation>
    </message>
    <message>
        <source>{} was full: all {} {} were busy and {} requests waited, on average, at the worst.</source>
        <translation>{} war voll: Alle {} {} waren belegt, und schlimmstenfalls warteten im Mittel {} Anfragen.</translation>
    </message>
    <message>
        <source>{} was full: its {} were {}.{}</source>
        <translation>{} war voll: {} {}.{}</translation>
    </message>
    <message>
        <source>{} was replaced, one instance after the other</source>
        <translation>{} wurde ersetzt, eine Instanz nach der anderen</translation>
    </message>
    <message>
        <source>{} was slow</source>
        <translation>{} war langsam</translation>
    </message>
    <message>
        <source>{} were lost.</source>
        <translation>Verloren: {}.</translation>
    </message>
    <message>
        <source>{} while a drill lasts</source>
        <translation>{}, während eine Übung dauert</translation>
    </message>
    <message>
        <source>{} write</source>
        <translation>{} Schreibzugriff</translation>
    </message>
    <message>
        <source>{} writes</source>
        <translation>{} Schreibzugriffe</translation>
    </message>
    <message>
        <source>{}, until {}.</source>
        <translation>{}, bis {}.</translation>
    </message>
    <message>
        <source>{}: users noticed for {}</source>
        <translation>{}: Nutzer merkten es {} lang</translation>
    </message>
    <message>
        <source>{}: users noticed nothing</source>
        <translation>{}: Nutzer merkten nichts</translation>
    </message>
    <message>
        <source>{}: users noticed, and it was not over at the end</source>
        <translation>{}: Nutzer merkten es, und am Ende war es nicht vorbei</translation>
    </message>
    <message>
        <source>Northern Virginia</source>
        <translation>Nord-Virginia</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Montreal</source>
        <translation>Montreal</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Frankfurt</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Mailand</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Kapstadt</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubai</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Mumbai</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>evicts at random</source>
        <translation>verdrängt zufällig</translation>
    </message>
    <message>
        <source>evicts nothing</source>
        <translation>verdrängt nichts</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object of parameters</source>
        <translation>ein Objekt mit Parametern</translation>
    </message>
    <message>
        <source>an object with {}</source>
        <translation>ein Objekt mit {}</translation>
    </message>
    <message>
        <source>at least one of {}</source>
        <translation>mindestens eines von {}</translation>
    </message>
    <message>
        <source>is a member of a group; write &quot;{}&quot;: { &quot;{}&quot;: … }</source>
        <translation>gehört in eine Gruppe; zu schreiben ist &quot;{}&quot;: { &quot;{}&quot;: … }</translation>
    </message>
    <message>
        <source>is not known here; nothing can be set here</source>
        <translation>ist hier unbekannt; hier lässt sich nichts einstellen</translation>
    </message>
    <message>
        <source>is not known here; {}</source>
        <translation>ist hier unbekannt; {}</translation>
    </message>
    <message>
        <source>the id of a component, link or region</source>
        <translation>die ID einer Komponente, einer Verbindung oder einer Region</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a component</source>
        <translation>eine Komponente</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>a link or a region</source>
        <translation>eine Verbindung oder eine Region</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>eine Region</translation>
    </message>
    <message>
        <source>a component or a class</source>
        <translation>eine Komponente oder eine Klasse</translation>
    </message>
    <message>
        <source>{} has no target; remove it</source>
        <translation>{} hat kein Ziel; zu entfernen</translation>
    </message>
    <message>
        <source>{} needs {}, and there is none with the id &quot;{}&quot;; {}</source>
        <translation>{} braucht {}, und keine hat die ID „{}“; {}</translation>
    </message>
    <message>
        <source>a number like 3</source>
        <translation>eine Zahl wie 3</translation>
    </message>
    <message>
        <source>a share like 0.1</source>
        <translation>ein Anteil wie 0.1</translation>
    </message>
    <message>
        <source>a share like 0.3</source>
        <translation>ein Anteil wie 0.3</translation>
    </message>
    <message>
        <source>a duration like &quot;50 ms&quot;</source>
        <translation>eine Dauer wie &quot;50 ms&quot;</translation>
    </message>
    <message>
        <source>an object like { &quot;at&quot;: &quot;40 s&quot;, &quot;for&quot;: &quot;20 s&quot;, &quot;target&quot;: &quot;cache&quot;, &quot;fault&quot;: &quot;outage&quot; }</source>
        <translation>ein Objekt wie { &quot;at&quot;: &quot;40 s&quot;, &quot;for&quot;: &quot;20 s&quot;, &quot;target&quot;: &quot;cache&quot;, &quot;fault&quot;: &quot;outage&quot; }</translation>
    </message>
    <message>
        <source>a duration like &quot;40 s&quot;</source>
        <translation>eine Dauer wie &quot;40 s&quot;</translation>
    </message>
    <message>
        <source>a fault like &quot;outage&quot;</source>
        <translation>eine Störung wie &quot;outage&quot;</translation>
    </message>
    <message>
        <source>{} is a single moment; remove it</source>
        <translation>{} ist ein einziger Augenblick; zu entfernen</translation>
    </message>
    <message>
        <source>an instance counted from 0, at most 100000</source>
        <translation>eine Instanz, gezählt von 0 bis höchstens 100000</translation>
    </message>
    <message>
        <source>did you mean &quot;{}&quot;?</source>
        <translation>ist &quot;{}&quot; gemeint?</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>expected one of {}{}</source>
        <translation>erwartet: eines von {}{}</translation>
    </message>
    <message>
        <source>nodes and edges became components and links</source>
        <translation>aus nodes und edges wurden Komponenten und Verbindungen</translation>
    </message>
    <message>
        <source>version {} → {}: {}</source>
        <translation>Version {} → {}: {}</translation>
    </message>
    <message>
        <source>a number from 0 to 1000000 like 3</source>
        <translation>eine Zahl von 0 bis 1000000 wie 3</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is there already; give each its own id</source>
        <translation>„{}“ gibt es schon; jede braucht eine eigene ID</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not in this document; {}</source>
        <translation>„{}“ gibt es in diesem Dokument nicht; {}</translation>
    </message>
    <message>
        <source>expected one of rate, daily_users and concurrent_users, got {}</source>
        <translation>erwartet: eines von rate, daily_users und concurrent_users; gefunden: {}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>goes with {}, which is not there</source>
        <translation>gehört zu {}, und das fehlt</translation>
    </message>
    <message>
        <source>a number of users like 10000</source>
        <translation>eine Zahl von Nutzern wie 10000</translation>
    </message>
    <message>
        <source>a whole number of users like 500</source>
        <translation>eine ganze Zahl von Nutzern wie 500</translation>
    </message>
    <message>
        <source>a time like &quot;exponential(5 s)&quot;</source>
        <translation>eine Zeit wie &quot;exponential(5 s)&quot;</translation>
    </message>
    <message>
        <source>&quot;poisson&quot;, &quot;constant&quot; or &quot;bursty(4)&quot; (squared variation of at least 1)</source>
        <translation>&quot;poisson&quot;, &quot;constant&quot; oder &quot;bursty(4)&quot; (quadrierte Variation von mindestens 1)</translation>
    </message>
    <message>
        <source>&quot;uniform&quot;, &quot;zipf(0.9)&quot;, &quot;hotset(50000, 0.99)&quot; or &quot;single&quot;</source>
        <translation>&quot;uniform&quot;, &quot;zipf(0.9)&quot;, &quot;hotset(50000, 0.99)&quot; oder &quot;single&quot;</translation>
    </message>
    <message>
        <source>an object like { &quot;id&quot;: &quot;eu&quot;, &quot;rate&quot;: &quot;100 /s&quot; }</source>
        <translation>ein Objekt wie { &quot;id&quot;: &quot;eu&quot;, &quot;rate&quot;: &quot;100 /s&quot; }</translation>
    </message>
    <message>
        <source>an id like &quot;eu&quot;</source>
        <translation>eine ID wie &quot;eu&quot;</translation>
    </message>
    <message>
        <source>a region&apos;s id</source>
        <translation>die ID einer Region</translation>
    </message>
    <message>
        <source>a number from 1 to 1000000 like 5</source>
        <translation>eine Zahl von 1 bis 1000000 wie 5</translation>
    </message>
    <message>
        <source>a whole number of clients like 1000</source>
        <translation>eine ganze Zahl von Clients wie 1000</translation>
    </message>
    <message>
        <source>an object like { &quot;at&quot;: &quot;60 s&quot;, &quot;factor&quot;: 5 }</source>
        <translation>ein Objekt wie { &quot;at&quot;: &quot;60 s&quot;, &quot;factor&quot;: 5 }</translation>
    </message>
    <message>
        <source>an object like { &quot;document&quot;: &quot;catalog&quot;, &quot;assets&quot;: &quot;photo&quot;, &quot;asset_count&quot;: 5 }</source>
        <translation>ein Objekt wie { &quot;document&quot;: &quot;catalog&quot;, &quot;assets&quot;: &quot;photo&quot;, &quot;asset_count&quot;: 5 }</translation>
    </message>
    <message>
        <source>a class&apos;s id</source>
        <translation>die ID einer Klasse</translation>
    </message>
    <message>
        <source>a whole number from 0 to 10000 like 5</source>
        <translation>eine ganze Zahl von 0 bis 10000 wie 5</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000 like 6</source>
        <translation>eine ganze Zahl von 1 bis 1000 wie 6</translation>
    </message>
    <message>
        <source>is missing; name the class that the page&apos;s assets are of</source>
        <translation>fehlt; zu nennen ist die Klasse, zu der die Bestandteile der Seite gehören</translation>
    </message>
    <message>
        <source>a list of ids like [&quot;email&quot;]</source>
        <translation>eine Liste von IDs wie [&quot;email&quot;]</translation>
    </message>
    <message>
        <source>an id like &quot;email&quot;</source>
        <translation>eine ID wie &quot;email&quot;</translation>
    </message>
    <message>
        <source>an object like { &quot;db&quot;: &quot;300 ms&quot; }</source>
        <translation>ein Objekt wie { &quot;db&quot;: &quot;300 ms&quot; }</translation>
    </message>
    <message>
        <source>expected a component&apos;s id as the name (letters, digits, - and _, at most 64)</source>
        <translation>erwartet: die ID einer Komponente als Name (Buchstaben, Ziffern, - und _, höchstens 64)</translation>
    </message>
    <message>
        <source>no component has this id; {}</source>
        <translation>keine Komponente hat diese ID; {}</translation>
    </message>
    <message>
        <source>an object like { &quot;id&quot;: &quot;browse&quot;, &quot;share&quot;: 0.9 }</source>
        <translation>ein Objekt wie { &quot;id&quot;: &quot;browse&quot;, &quot;share&quot;: 0.9 }</translation>
    </message>
    <message>
        <source>an id like &quot;browse&quot;</source>
        <translation>eine ID wie &quot;browse&quot;</translation>
    </message>
    <message>
        <source>a name like &quot;profile&quot;</source>
        <translation>ein Name wie &quot;profile&quot;</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1e12 like 10000</source>
        <translation>eine ganze Zahl von 1 bis 1e12 wie 10000</translation>
    </message>
    <message>
        <source>the hot set has {} keys, the class {}; give the class more keys</source>
        <translation>die heiße Menge hat {} Schlüssel, die Klasse {}; die Klasse braucht mehr Schlüssel</translation>
    </message>
    <message>
        <source>no class &quot;{}&quot; that is no page itself; {}</source>
        <translation>es gibt keine Klasse „{}“, die nicht selbst eine Seite ist; {}</translation>
    </message>
    <message>
        <source>an object with populations and classes</source>
        <translation>ein Objekt mit populations und classes</translation>
    </message>
    <message>
        <source>a list of populations</source>
        <translation>eine Liste von Populationen</translation>
    </message>
    <message>
        <source>a list of traffic points</source>
        <translation>eine Liste von Punkten des Verkehrs</translation>
    </message>
    <message>
        <source>comes before the point above it; put the points in the order of their times</source>
        <translation>liegt vor dem Punkt darüber; die Punkte gehören in die Reihenfolge ihrer Zeiten</translation>
    </message>
    <message>
        <source>a list of classes</source>
        <translation>eine Liste von Klassen</translation>
    </message>
    <message>
        <source>the shares add up to {}; make them add up to 1 (a class that is asked for only inside pages has none)</source>
        <translation>die Anteile ergeben zusammen {}; sie müssen 1 ergeben (eine Klasse, die nur innerhalb von Seiten gefragt wird, hat keinen)</translation>
    </message>
    <message>
        <source>is no text of the document; take the names of its members and items</source>
        <translation>ist kein Text des Dokuments; zu nehmen sind die Namen seiner Felder und Einträge</translation>
    </message>
    <message>
        <source>is missing; until it is there the document&apos;s own text is shown</source>
        <translation>fehlt; bis dahin erscheint der Text des Dokuments selbst</translation>
    </message>
    <message>
        <source>expected {}, got {}</source>
        <translation>erwartet: {}; gefunden: {}</translation>
    </message>
    <message>
        <source>a list of {} texts</source>
        <translation>eine Liste von {} Texten</translation>
    </message>
    <message>
        <source>there is no such parameter; {}</source>
        <translation>diesen Parameter gibt es nicht; {}</translation>
    </message>
    <message>
        <source>expected {}, got &quot;{}&quot;</source>
        <translation>erwartet: {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>this document has no workload of its own</source>
        <translation>dieses Dokument hat keine eigene Arbeitslast</translation>
    </message>
    <message>
        <source>there is no such place; it is like workload.populations.ID.rate</source>
        <translation>diese Stelle gibt es nicht; sie sieht aus wie workload.populations.ID.rate</translation>
    </message>
    <message>
        <source>expected a setting like &quot;api.instances=4&quot;, got &quot;{}&quot;</source>
        <translation>erwartet: eine Einstellung wie &quot;api.instances=4&quot;; gefunden: „{}“</translation>
    </message>
    <message>
        <source>its kind is unknown</source>
        <translation>ihre Art ist unbekannt</translation>
    </message>
    <message>
        <source>no component or link has the id &quot;{}&quot;; {}</source>
        <translation>keine Komponente oder Verbindung hat die ID „{}“; {}</translation>
    </message>
    <message>
        <source>true literal</source>
        <translation>true</translation>
    </message>
    <message>
        <source>false literal</source>
        <translation>false</translation>
    </message>
    <message>
        <source>null literal</source>
        <translation>null</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>number literal</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>&apos;[&apos;, &apos;{&apos;, or a literal</source>
        <translation>&apos;[&apos;, &apos;{&apos; oder ein Wert</translation>
    </message>
    <message>
        <source>unknown token</source>
        <translation>ein unbekanntes Zeichen</translation>
    </message>
    <message>
        <source>unexpected {}</source>
        <translation>unerwartet: {}</translation>
    </message>
    <message>
        <source>invalid string: control character {} must be escaped to {}</source>
        <translation>ungültiger Text: Das Steuerzeichen {} muss als {} geschrieben sein</translation>
    </message>
    <message>
        <source>invalid literal</source>
        <translation>ungültiges Wort</translation>
    </message>
    <message>
        <source>invalid string: missing closing quote</source>
        <translation>ungültiger Text: Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>invalid string: ill-formed UTF-8 byte</source>
        <translation>ungültiger Text: ein Byte, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>invalid string: forbidden character after backslash</source>
        <translation>ungültiger Text: unerlaubtes Zeichen nach einem Backslash</translation>
    </message>
    <message>
        <source>invalid string: &apos;\u&apos; must be followed by 4 hex digits</source>
        <translation>ungültiger Text: Auf &apos;\u&apos; müssen 4 hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF</source>
        <translation>ungültiger Text: Auf ein Surrogat U+D800..U+DBFF muss U+DC00..U+DFFF folgen</translation>
    </message>
    <message>
        <source>invalid string: surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF</source>
        <translation>ungültiger Text: Ein Surrogat U+DC00..U+DFFF muss auf U+D800..U+DBFF folgen</translation>
    </message>
    <message>
        <source>invalid number; expected digit after &apos;-&apos;</source>
        <translation>ungültige Zahl; nach &apos;-&apos; muss eine Ziffer folgen</translation>
    </message>
    <message>
        <source>invalid number; expected digit after &apos;.&apos;</source>
        <translation>ungültige Zahl; nach &apos;.&apos; muss eine Ziffer folgen</translation>
    </message>
    <message>
        <source>invalid number; expected digit after exponent sign</source>
        <translation>ungültige Zahl; nach dem Zeichen des Exponenten muss eine Ziffer folgen</translation>
    </message>
    <message>
        <source>invalid BOM; must be 0xEF 0xBB 0xBF if given</source>
        <translation>ungültiges BOM; wenn es da ist, muss es 0xEF 0xBB 0xBF sein</translation>
    </message>
    <message>
        <source>{}; expected {}</source>
        <translation>{}; erwartet: {}</translation>
    </message>
    <message>
        <source>cannot be written: {}</source>
        <translation>kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Auf diesem Dateisystem kann nur gelesen werden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Gerät ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Das Kontingent an Speicherplatz ist erschöpft</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele symbolische Links hintereinander</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is read-only; save under another name or allow writing</source>
        <translation>schreibgeschützt; unter einem anderen Namen speichern oder das Schreiben erlauben</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>it is larger than {} MiB</source>
        <translation>die Datei ist größer als {} MiB</translation>
    </message>
    <message>
        <source>an object like { &quot;format&quot;: &quot;{}&quot;, &quot;version&quot;: {}, … }</source>
        <translation>ein Objekt wie { &quot;format&quot;: &quot;{}&quot;, &quot;version&quot;: {}, … }</translation>
    </message>
    <message>
        <source>a version from 0 to {}</source>
        <translation>eine Version von 0 bis {}</translation>
    </message>
    <message>
        <source>this document is of version {}, and this program reads versions up to {}; open it with a Tiers that reads version {}</source>
        <translation>dieses Dokument hat die Version {}, und dieses Programm liest Versionen bis {}; zu öffnen ist es mit einem Tiers, das Version {} liest</translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation>Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>this member is there twice; keep one of them</source>
        <translation>dieses Feld gibt es zweimal; eines davon muss weg</translation>
    </message>
    <message>
        <source>the number {}{} is too large</source>
        <translation>die Zahl {}{} ist zu groß</translation>
    </message>
    <message>
        <source>this is no valid JSON: {}</source>
        <translation>das ist kein gültiges JSON: {}</translation>
    </message>
    <message>
        <source>objects and lists are nested more than {} deep</source>
        <translation>Objekte und Listen sind tiefer als {} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>it has {} bytes; at most {} are read</source>
        <translation>es hat {} Bytes; gelesen werden höchstens {}</translation>
    </message>
    <message>
        <source>is missing; expected {}</source>
        <translation>fehlt; erwartet: {}</translation>
    </message>
    <message>
        <source>has {} unknown members</source>
        <translation>hat {} unbekannte Felder</translation>
    </message>
    <message>
        <source>a word like &quot;{}&quot;</source>
        <translation>ein Wort wie &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} is not known here; {}</source>
        <translation>{} ist hier unbekannt; {}</translation>
    </message>
    <message>
        <source>has {} items; at most {} are read</source>
        <translation>hat {} Einträge; gelesen werden höchstens {}</translation>
    </message>
    <message>
        <source>has {} members; at most {} are read</source>
        <translation>hat {} Felder; gelesen werden höchstens {}</translation>
    </message>
    <message>
        <source>expected {} (letters, digits, - and _, at most 64), got {}</source>
        <translation>erwartet: {} (Buchstaben, Ziffern, - und _, höchstens 64); gefunden: {}</translation>
    </message>
    <message>
        <source>two numbers like [40, 200]</source>
        <translation>zwei Zahlen wie [40, 200]</translation>
    </message>
    <message>
        <source>a number from -10000000 to 10000000</source>
        <translation>eine Zahl von -10000000 bis 10000000</translation>
    </message>
    <message>
        <source>a list of points like [[40, 200], [40, 320]]</source>
        <translation>eine Liste von Punkten wie [[40, 200], [40, 320]]</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is the id of {} already; give each its own, so that a fault can tell them apart</source>
        <translation>„{}“ ist schon die ID von {}; jede braucht eine eigene, damit eine Störung sie unterscheiden kann</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is the id of {} already; give each its own</source>
        <translation>„{}“ ist schon die ID von {}; jede braucht eine eigene</translation>
    </message>
    <message>
        <source>no {} has the id &quot;{}&quot;; {}</source>
        <translation>keine {} hat die ID „{}“; {}</translation>
    </message>
    <message>
        <source>a region&apos;s id like &quot;eu&quot;</source>
        <translation>die ID einer Region wie &quot;eu&quot;</translation>
    </message>
    <message>
        <source>an object like { &quot;id&quot;: &quot;eu&quot;, &quot;location&quot;: &quot;eu-west&quot; }</source>
        <translation>ein Objekt wie { &quot;id&quot;: &quot;eu&quot;, &quot;location&quot;: &quot;eu-west&quot; }</translation>
    </message>
    <message>
        <source>a place like &quot;us-east&quot;</source>
        <translation>ein Ort wie &quot;us-east&quot;</translation>
    </message>
    <message>
        <source>four numbers (x, y, width, height) like [0, 0, 900, 500]</source>
        <translation>vier Zahlen (x, y, Breite, Höhe) wie [0, 0, 900, 500]</translation>
    </message>
    <message>
        <source>expected a width and a height of at least 0</source>
        <translation>erwartet: eine Breite und eine Höhe von mindestens 0</translation>
    </message>
    <message>
        <source>a kind like &quot;api-server&quot;</source>
        <translation>eine Art wie &quot;api-server&quot;</translation>
    </message>
    <message>
        <source>{} is no kind of component; {}</source>
        <translation>{} ist keine Art von Komponente; {}</translation>
    </message>
    <message>
        <source>an object like { &quot;id&quot;: &quot;api&quot;, &quot;kind&quot;: &quot;api-server&quot; }</source>
        <translation>ein Objekt wie { &quot;id&quot;: &quot;api&quot;, &quot;kind&quot;: &quot;api-server&quot; }</translation>
    </message>
    <message>
        <source>an id like &quot;api&quot;</source>
        <translation>eine ID wie &quot;api&quot;</translation>
    </message>
    <message>
        <source>a component&apos;s id like &quot;api&quot;</source>
        <translation>die ID einer Komponente wie &quot;api&quot;</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>an object like { &quot;id&quot;: &quot;api-db&quot;, &quot;from&quot;: &quot;api&quot;, &quot;to&quot;: &quot;db&quot; }</source>
        <translation>ein Objekt wie { &quot;id&quot;: &quot;api-db&quot;, &quot;from&quot;: &quot;api&quot;, &quot;to&quot;: &quot;db&quot; }</translation>
    </message>
    <message>
        <source>an id like &quot;api-db&quot;</source>
        <translation>eine ID wie &quot;api-db&quot;</translation>
    </message>
    <message>
        <source>an object like { &quot;id&quot;: &quot;n1&quot;, &quot;position&quot;: [0, 0], &quot;text&quot;: &quot;…&quot; }</source>
        <translation>ein Objekt wie { &quot;id&quot;: &quot;n1&quot;, &quot;position&quot;: [0, 0], &quot;text&quot;: &quot;…&quot; }</translation>
    </message>
    <message>
        <source>an id like &quot;n1&quot;</source>
        <translation>eine ID wie &quot;n1&quot;</translation>
    </message>
    <message>
        <source>a text in Markdown</source>
        <translation>ein Text in Markdown</translation>
    </message>
    <message>
        <source>an object with format, version, components and links</source>
        <translation>ein Objekt mit format, version, components und links</translation>
    </message>
    <message>
        <source>a list of regions</source>
        <translation>eine Liste von Regionen</translation>
    </message>
    <message>
        <source>a list of components</source>
        <translation>eine Liste von Komponenten</translation>
    </message>
    <message>
        <source>a list of links</source>
        <translation>eine Liste von Verbindungen</translation>
    </message>
    <message>
        <source>a list of notes</source>
        <translation>eine Liste von Notizen</translation>
    </message>
    <message>
        <source>a list of faults</source>
        <translation>eine Liste von Störungen</translation>
    </message>
    <message>
        <source>a duration above zero like &quot;60 s&quot;</source>
        <translation>eine Dauer über null wie &quot;60 s&quot;</translation>
    </message>
    <message>
        <source>a rate like &quot;1200 /s&quot;, at most 1e9 /s</source>
        <translation>eine Rate wie &quot;1200 /s&quot;, höchstens 1e9 /s</translation>
    </message>
    <message>
        <source>a size like &quot;30 kB&quot;, at most 1e18 B</source>
        <translation>eine Größe wie &quot;30 kB&quot;, höchstens 1e18 B</translation>
    </message>
    <message>
        <source>a time above zero like &quot;60 s&quot; or &quot;exponential(60 s)&quot;</source>
        <translation>eine Zeit über null wie &quot;60 s&quot; oder &quot;exponential(60 s)&quot;</translation>
    </message>
    <message>
        <source>a number from 0 to 1000000 like 1.5</source>
        <translation>eine Zahl von 0 bis 1000000 wie 1.5</translation>
    </message>
    <message>
        <source>expected a fault like &quot;cache outage at 40s for 20s&quot;</source>
        <translation>erwartet: eine Störung wie &quot;cache outage at 40s for 20s&quot;</translation>
    </message>
    <message>
        <source>{}, got nothing</source>
        <translation>{}; gefunden: nichts</translation>
    </message>
    <message>
        <source>{}, got &quot;{}&quot;</source>
        <translation>{}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no fault; {}</source>
        <translation>„{}“ ist keine Störung; {}</translation>
    </message>
    <message>
        <source>{} takes no figure, got &quot;{}&quot;</source>
        <translation>zu {} gehört keine Zahl; gefunden: „{}“</translation>
    </message>
    <message>
        <source>The group &quot;{}&quot; became a region</source>
        <translation>Aus der Gruppe „{}“ wurde eine Region</translation>
    </message>
    <message>
        <source>No document element found</source>
        <translation>Es enthält kein Element</translation>
    </message>
    <message>
        <source>Start-end tags mismatch</source>
        <translation>Anfang und Ende eines Elements passen nicht zusammen</translation>
    </message>
    <message>
        <source>Could not determine tag type</source>
        <translation>Ein Element ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>Error parsing start element tag</source>
        <translation>Der Anfang eines Elements ist fehlerhaft</translation>
    </message>
    <message>
        <source>Error parsing element attribute</source>
        <translation>Ein Attribut ist fehlerhaft</translation>
    </message>
    <message>
        <source>Error parsing end element tag</source>
        <translation>Das Ende eines Elements ist fehlerhaft</translation>
    </message>
    <message>
        <source>Error parsing comment</source>
        <translation>Ein Kommentar ist fehlerhaft</translation>
    </message>
    <message>
        <source>Error parsing CDATA section</source>
        <translation>Ein CDATA-Abschnitt ist fehlerhaft</translation>
    </message>
    <message>
        <source>Error parsing PCDATA section</source>
        <translation>Ein Textabschnitt ist fehlerhaft</translation>
    </message>
    <message>
        <source>Error parsing document type declaration</source>
        <translation>Die Angabe des Dokumenttyps ist fehlerhaft</translation>
    </message>
    <message>
        <source>Error parsing document declaration/processing instruction</source>
        <translation>Die XML-Deklaration oder eine Anweisung ist fehlerhaft</translation>
    </message>
    <message>
        <source>Could not allocate memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>byte {}</source>
        <translation>Byte {}</translation>
    </message>
    <message>
        <source>this is no valid XML: {}</source>
        <translation>das ist kein gültiges XML: {}</translation>
    </message>
    <message>
        <source>its compressed content cannot be read</source>
        <translation>der komprimierte Inhalt ist nicht lesbar</translation>
    </message>
    <message>
        <source>there is no draw.io diagram in it</source>
        <translation>es enthält kein Diagramm von draw.io</translation>
    </message>
    <message>
        <source>Of {} pages only the first was read</source>
        <translation>Von {} Seiten wurde nur die erste gelesen</translation>
    </message>
    <message>
        <source>it has {} bytes; at most {} MiB are read</source>
        <translation>es hat {} Bytes; gelesen werden höchstens {} MiB</translation>
    </message>
    <message>
        <source>there is no box in it that could be a component</source>
        <translation>es enthält keinen Kasten, der eine Komponente sein könnte</translation>
    </message>
    <message>
        <source>&quot;{}&quot; became a Service: nothing in it tells its kind</source>
        <translation>Aus „{}“ wurde ein Dienst: Nichts daran verrät die Art</translation>
    </message>
    <message>
        <source>&quot;{}&quot; became the kind {}</source>
        <translation>Aus „{}“ wurde die Art {}</translation>
    </message>
    <message>
        <source>Places were made up: the file has none</source>
        <translation>Plätze wurden erfunden: Die Datei nennt keine</translation>
    </message>
    <message>
        <source>it has {} boxes and {} arrows; at most {} and {} are read</source>
        <translation>es hat {} Kästen und {} Pfeile; gelesen werden höchstens {} und {}</translation>
    </message>
    <message>
        <source>An arrow from &quot;{}&quot; to &quot;{}&quot; was left out</source>
        <translation>Ein Pfeil von „{}“ nach „{}“ wurde weggelassen</translation>
    </message>
    <message>
        <source>The link from &quot;{}&quot; to &quot;{}&quot; was left out. {}</source>
        <translation>Die Verbindung von „{}“ nach „{}“ wurde weggelassen. {}</translation>
    </message>
    <message>
        <source>Workload and faults were left out. {}</source>
        <translation>Arbeitslast und Störungen wurden weggelassen. {}</translation>
    </message>
    <message>
        <source>The subgraph &quot;{}&quot; became a region</source>
        <translation>Aus dem Subgraphen „{}“ wurde eine Region</translation>
    </message>
    <message>
        <source>A line was left out: {}</source>
        <translation>Eine Zeile wurde weggelassen: {}</translation>
    </message>
    <message>
        <source>this is no Mermaid flowchart: it has no line &quot;flowchart LR&quot;</source>
        <translation>das ist kein Flussdiagramm von Mermaid: Die Zeile &quot;flowchart LR&quot; fehlt</translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation>das Ende einer Zuordnung fehlt</translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation>das Ende einer Zuordnung in geschweiften Klammern fehlt</translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation>das Ende einer Liste fehlt</translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation>das Ende einer Liste in eckigen Klammern fehlt</translation>
    </message>
    <message>
        <source>illegal tab when looking for indentation</source>
        <translation>ein Tabulator, wo eine Einrückung stehen muss</translation>
    </message>
    <message>
        <source>illegal block entry</source>
        <translation>ein Eintrag an unerlaubter Stelle</translation>
    </message>
    <message>
        <source>illegal map key</source>
        <translation>ein Schlüssel an unerlaubter Stelle</translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation>ein Wert an unerlaubter Stelle</translation>
    </message>
    <message>
        <source>illegal flow end</source>
        <translation>eine schließende Klammer an unerlaubter Stelle</translation>
    </message>
    <message>
        <source>illegal EOF in scalar</source>
        <translation>das Ende des Textes mitten in einem Wert</translation>
    </message>
    <message>
        <source>illegal character in scalar</source>
        <translation>ein unerlaubtes Zeichen in einem Wert</translation>
    </message>
    <message>
        <source>illegal document indicator in scalar</source>
        <translation>ein Dokumentanfang mitten in einem Wert</translation>
    </message>
    <message>
        <source>alias not found after *</source>
        <translation>nach * fehlt der Name</translation>
    </message>
    <message>
        <source>anchor not found after &amp;</source>
        <translation>nach &amp; fehlt der Name</translation>
    </message>
    <message>
        <source>the referenced anchor is not defined</source>
        <translation>der Anker, auf den verwiesen wird, fehlt</translation>
    </message>
    <message>
        <source>&quot;{}&quot; of the image &quot;{}&quot; became the kind {}</source>
        <translation>Aus „{}“ mit dem Image „{}“ wurde die Art {}</translation>
    </message>
    <message>
        <source>Users were added before &quot;{}&quot;, which publishes a port</source>
        <translation>Vor „{}“ wurden Nutzer gesetzt: Ein Port ist nach außen offen</translation>
    </message>
    <message>
        <source>expected a map of services, as docker-compose files have</source>
        <translation>erwartet: eine Zuordnung von Diensten, wie Dateien von docker-compose sie haben</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>this is no valid YAML: {}</source>
        <translation>das ist kein gültiges YAML: {}</translation>
    </message>
    <message>
        <source>is not a class of page views</source>
        <translation>ist keine Klasse von Seitenaufrufen</translation>
    </message>
    <message>
        <source>is no population of the workload</source>
        <translation>ist keine Population der Arbeitslast</translation>
    </message>
    <message>
        <source>writes nothing</source>
        <translation>schreibt nichts</translation>
    </message>
    <message>
        <source>has no region that its data may not leave</source>
        <translation>hat keine Region, die ihre Daten nicht verlassen dürfen</translation>
    </message>
    <message>
        <source>no class has a region that its data may not leave</source>
        <translation>keine Klasse hat eine Region, die ihre Daten nicht verlassen dürfen</translation>
    </message>
    <message>
        <source>is a page: name its document</source>
        <translation>ist eine Seite: Zu nennen ist ihr Dokument</translation>
    </message>
    <message>
        <source>must name a class</source>
        <translation>muss eine Klasse nennen</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no class of the workload</source>
        <translation>„{}“ ist keine Klasse der Arbeitslast</translation>
    </message>
    <message>
        <source>needs drills, and this challenge has none</source>
        <translation>braucht Übungen, und diese Aufgabe hat keine</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no kind of component</source>
        <translation>„{}“ ist keine Art von Komponente</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>muss mehr als 0 sein</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is there twice</source>
        <translation>„{}“ gibt es zweimal</translation>
    </message>
    <message>
        <source>is {} but the workload has {}</source>
        <translation>ist {}, aber die Arbeitslast hat {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no constraint of this challenge</source>
        <translation>„{}“ ist keine Bedingung dieser Aufgabe</translation>
    </message>
    <message>
        <source>is empty; write what a person should read there</source>
        <translation>ist leer; dort gehört hin, was zu lesen sein soll</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no kind and names nothing in the designs</source>
        <translation>„{}“ ist keine Art und nennt nichts in den Entwürfen</translation>
    </message>
    <message>
        <source>expected a number between 0 and 100</source>
        <translation>erwartet: eine Zahl zwischen 0 und 100</translation>
    </message>
    <message>
        <source>expected &quot;structure&quot; or &quot;drills&quot;</source>
        <translation>erwartet: &quot;structure&quot; oder &quot;drills&quot;</translation>
    </message>
    <message>
        <source>says nothing to judge; expected one of {}</source>
        <translation>sagt nichts, was zu beurteilen wäre; erwartet: eines von {}</translation>
    </message>
    <message>
        <source>is not the index of an answer</source>
        <translation>ist nicht die Nummer einer Antwort</translation>
    </message>
    <message>
        <source>must be shorter than the duration</source>
        <translation>muss kürzer sein als die Dauer</translation>
    </message>
    <message>
        <source>expected &quot;tiers.challenge&quot;</source>
        <translation>erwartet: &quot;tiers.challenge&quot;</translation>
    </message>
    <message>
        <source>expected {}, the version that this program reads</source>
        <translation>erwartet: {}, die Version, die dieses Programm liest</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no single place of the workload</source>
        <translation>„{}“ nennt keine einzelne Stelle der Arbeitslast</translation>
    </message>
    <message>
        <source>takes more than &quot;{}&quot; has</source>
        <translation>nimmt mehr, als „{}“ hat</translation>
    </message>
    <message>
        <source>expected a number of 0 or more</source>
        <translation>erwartet: eine Zahl ab 0</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no place of the workload</source>
        <translation>„{}“ ist keine Stelle der Arbeitslast</translation>
    </message>
    <message>
        <source>expected a whole number up to 1,000,000,000</source>
        <translation>erwartet: eine ganze Zahl bis 1.000.000.000</translation>
    </message>
    <message>
        <source>a share is at most 100 %</source>
        <translation>ein Anteil ist höchstens 100 %</translation>
    </message>
    <message>
        <source>expected times and numbers that a run can have</source>
        <translation>erwartet: Zeiten und Zahlen, die ein Lauf haben kann</translation>
    </message>
    <message>
        <source>expected the workload of the run</source>
        <translation>erwartet: die Arbeitslast des Laufs</translation>
    </message>
    <message>
        <source>expected &quot;{}&quot;: what `tiers run --save` and `tiers grade --save` write</source>
        <translation>erwartet: &quot;{}&quot;, was `tiers run --save` und `tiers grade --save` schreiben</translation>
    </message>
    <message>
        <source>expected version 1, which this program reads</source>
        <translation>erwartet: Version 1, die dieses Programm liest</translation>
    </message>
    <message>
        <source>the content has the fingerprint {}, and the file says {}: it was changed after it was saved</source>
        <translation>der Inhalt hat den Fingerabdruck {}, und die Datei nennt {}: Sie wurde nach dem Speichern geändert</translation>
    </message>
    <message>
        <source>is no saved result: {}</source>
        <translation>ist kein gespeichertes Ergebnis: {}</translation>
    </message>
    <message>
        <source>expected an object, got {}</source>
        <translation>erwartet: ein Objekt; gefunden: {}</translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a share like &quot;80 %&quot; or 0.8</source>
        <translation>ein Anteil wie &quot;80 %&quot; oder 0.8</translation>
    </message>
    <message>
        <source>a duration like &quot;500 ms&quot;</source>
        <translation>eine Dauer wie &quot;500 ms&quot;</translation>
    </message>
    <message>
        <source>a whole number of 0 or more</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>expected a list, got {}</source>
        <translation>erwartet: eine Liste; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a text, got {}</source>
        <translation>erwartet: ein Text; gefunden: {}</translation>
    </message>
    <message>
        <source>expected a text or a list of texts, got none</source>
        <translation>erwartet: ein Text oder eine Liste von Texten; gefunden: keiner</translation>
    </message>
    <message>
        <source>is not known here; remove it or check its spelling</source>
        <translation>ist hier unbekannt; zu entfernen oder anders zu schreiben</translation>
    </message>
    <message>
        <source>{} is of the whole run; leave it out</source>
        <translation>{} gilt für den ganzen Lauf; wegzulassen</translation>
    </message>
    <message>
        <source>nothing that has {} is called &quot;{}&quot;; {}</source>
        <translation>nichts, was {} hat, heißt „{}“; {}</translation>
    </message>
    <message>
        <source>from and to come together</source>
        <translation>from und to gehören zusammen</translation>
    </message>
    <message>
        <source>{} is of the whole run; leave from and to out</source>
        <translation>{} gilt für den ganzen Lauf; from und to sind wegzulassen</translation>
    </message>
    <message>
        <source>from must come before to, and to no later than the run&apos;s end</source>
        <translation>from muss vor to liegen und to nicht nach dem Ende des Laufs</translation>
    </message>
    <message>
        <source>is empty; a script has at least one scene</source>
        <translation>ist leer; ein Drehbuch hat mindestens eine Szene</translation>
    </message>
    <message>
        <source>is not before the run&apos;s end</source>
        <translation>liegt nicht vor dem Ende des Laufs</translation>
    </message>
    <message>
        <source>is not after the scene before</source>
        <translation>liegt nicht nach der Szene davor</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is there twice; give each its own</source>
        <translation>„{}“ gibt es zweimal; jede braucht eine eigene</translation>
    </message>
    <message>
        <source>has no workload; design.tiers brings the one that all variants meet</source>
        <translation>hat keine Arbeitslast; design.tiers bringt die, auf die alle Varianten treffen</translation>
    </message>
    <message>
        <source>changes the workload; say it in the design&apos;s traffic or as a fault</source>
        <translation>ändert die Arbeitslast; das gehört in den Verkehr des Entwurfs oder in eine Störung</translation>
    </message>
    <message>
        <source>is empty; say what it must show</source>
        <translation>ist leer; dort steht, was zu sehen sein muss</translation>
    </message>
    <message>
        <source>is empty; there is nothing to run</source>
        <translation>ist leer; es gibt nichts, was laufen könnte</translation>
    </message>
    <message>
        <source>expected a title like &quot;# Caching&quot; in the first line</source>
        <translation>erwartet: ein Titel wie &quot;# Caching&quot; in der ersten Zeile</translation>
    </message>
    <message>
        <source>expected a line like &quot;Shown by: redis-outage&quot; below the title</source>
        <translation>erwartet: eine Zeile wie &quot;Shown by: redis-outage&quot; unter dem Titel</translation>
    </message>
    <message>
        <source>names no demonstration after &quot;Shown by:&quot;</source>
        <translation>nennt keine Vorführung nach &quot;Shown by:&quot;</translation>
    </message>
    <message>
        <source>expected a section &quot;{}&quot; that says what is modelled and what not</source>
        <translation>erwartet: ein Abschnitt „{}“, der sagt, was modelliert ist und was nicht</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>says nothing under &quot;{}&quot;</source>
        <translation>sagt nichts unter „{}“</translation>
    </message>
    <message>
        <source>expected a title like &quot;# Caching&quot; and a last section on what is modelled and what not</source>
        <translation>erwartet: ein Titel wie &quot;# Caching&quot; und ein letzter Abschnitt darüber, was modelliert ist und was nicht</translation>
    </message>
    <message>
        <source>has no text, or nothing in its last section</source>
        <translation>hat keinen Text oder nichts im letzten Abschnitt</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>eine ganze Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>expected a whole number of seconds</source>
        <translation>erwartet: eine ganze Zahl von Sekunden</translation>
    </message>
    <message>
        <source>a time like &quot;40 s&quot;</source>
        <translation>eine Zeit wie &quot;40 s&quot;</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list like [&quot;cache outage at 60 s for 30 s&quot;]</source>
        <translation>eine Liste wie [&quot;cache outage at 60 s for 30 s&quot;]</translation>
    </message>
    <message>
        <source>a fault like &quot;cache outage at 60 s for 30 s&quot;</source>
        <translation>eine Störung wie &quot;cache outage at 60 s for 30 s&quot;</translation>
    </message>
    <message>
        <source>a scene like { &quot;at&quot;: &quot;20 s&quot;, &quot;title&quot;: &quot;All is well&quot;, &quot;text&quot;: &quot;…&quot; }</source>
        <translation>eine Szene wie { &quot;at&quot;: &quot;20 s&quot;, &quot;title&quot;: &quot;Alles ist gut&quot;, &quot;text&quot;: &quot;…&quot; }</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>ein Titel</translation>
    </message>
    <message>
        <source>what the class sees</source>
        <translation>was die Klasse sieht</translation>
    </message>
    <message>
        <source>a question and its answer come together</source>
        <translation>eine Frage und ihre Antwort gehören zusammen</translation>
    </message>
    <message>
        <source>a figure like &quot;success_ratio&quot;</source>
        <translation>eine Größe wie &quot;success_ratio&quot;</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no figure; {}</source>
        <translation>„{}“ ist keine Größe; {}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an object like { &quot;figure&quot;: &quot;success_ratio&quot;, &quot;at_least&quot;: 0.99 }</source>
        <translation>ein Objekt wie { &quot;figure&quot;: &quot;success_ratio&quot;, &quot;at_least&quot;: 0.99 }</translation>
    </message>
    <message>
        <source>what it means, in a sentence</source>
        <translation>was es bedeutet, in einem Satz</translation>
    </message>
    <message>
        <source>says no bound; give at_least, at_most or both</source>
        <translation>nennt keine Grenze; nötig ist at_least, at_most oder beides</translation>
    </message>
    <message>
        <source>at_least is above at_most</source>
        <translation>at_least liegt über at_most</translation>
    </message>
    <message>
        <source>an object like { &quot;title&quot;: &quot;reads&quot;, &quot;figure&quot;: &quot;arrivals_per_s&quot;, &quot;of&quot;: &quot;db&quot; }</source>
        <translation>ein Objekt wie { &quot;title&quot;: &quot;reads&quot;, &quot;figure&quot;: &quot;arrivals_per_s&quot;, &quot;of&quot;: &quot;db&quot; }</translation>
    </message>
    <message>
        <source>a column&apos;s title</source>
        <translation>der Titel einer Spalte</translation>
    </message>
    <message>
        <source>is a figure of the whole run; a phase has none of it</source>
        <translation>ist eine Größe des ganzen Laufs; eine Phase hat sie nicht</translation>
    </message>
    <message>
        <source>a file beside demo.json like &quot;queue.tiers&quot;</source>
        <translation>eine Datei neben demo.json wie &quot;queue.tiers&quot;</translation>
    </message>
    <message>
        <source>a list like [&quot;api.instances=4&quot;]</source>
        <translation>eine Liste wie [&quot;api.instances=4&quot;]</translation>
    </message>
    <message>
        <source>a setting like &quot;api.instances=4&quot;</source>
        <translation>eine Einstellung wie &quot;api.instances=4&quot;</translation>
    </message>
    <message>
        <source>a list like [{ &quot;at&quot;: &quot;60 s&quot;, &quot;set&quot;: [&quot;api-db.retries=0&quot;] }]</source>
        <translation>eine Liste wie [{ &quot;at&quot;: &quot;60 s&quot;, &quot;set&quot;: [&quot;api-db.retries=0&quot;] }]</translation>
    </message>
    <message>
        <source>an object like { &quot;at&quot;: &quot;60 s&quot;, &quot;set&quot;: [&quot;api-db.retries=0&quot;] }</source>
        <translation>ein Objekt wie { &quot;at&quot;: &quot;60 s&quot;, &quot;set&quot;: [&quot;api-db.retries=0&quot;] }</translation>
    </message>
    <message>
        <source>at: not after the one before</source>
        <translation>at: nicht nach dem davor</translation>
    </message>
    <message>
        <source>a list like [&quot;api-db.retries=0&quot;]</source>
        <translation>eine Liste wie [&quot;api-db.retries=0&quot;]</translation>
    </message>
    <message>
        <source>a variant like { &quot;id&quot;: &quot;none&quot;, &quot;title&quot;: &quot;Without protection&quot; }</source>
        <translation>eine Variante wie { &quot;id&quot;: &quot;none&quot;, &quot;title&quot;: &quot;Ohne Schutz&quot; }</translation>
    </message>
    <message>
        <source>an id like &quot;none&quot;</source>
        <translation>eine ID wie &quot;none&quot;</translation>
    </message>
    <message>
        <source>what it changes, in words</source>
        <translation>was sie ändert, in Worten</translation>
    </message>
    <message>
        <source>a list of figures to expect</source>
        <translation>eine Liste von Größen, die erwartet werden</translation>
    </message>
    <message>
        <source>an object like { &quot;stage&quot;: 2, &quot;load&quot;: &quot;up to 10,000 requests a second&quot; }</source>
        <translation>ein Objekt wie { &quot;stage&quot;: 2, &quot;load&quot;: &quot;bis 10.000 Anfragen pro Sekunde&quot; }</translation>
    </message>
    <message>
        <source>the load that it is for</source>
        <translation>die Last, für die sie da ist</translation>
    </message>
    <message>
        <source>why, in some sentences</source>
        <translation>warum, in einigen Sätzen</translation>
    </message>
    <message>
        <source>an object like { &quot;duration&quot;: &quot;120 s&quot;, &quot;warmup&quot;: &quot;20 s&quot; }</source>
        <translation>ein Objekt wie { &quot;duration&quot;: &quot;120 s&quot;, &quot;warmup&quot;: &quot;20 s&quot; }</translation>
    </message>
    <message>
        <source>warmup: must be shorter than the duration</source>
        <translation>warmup: muss kürzer sein als die Dauer</translation>
    </message>
    <message>
        <source>{}, the version that this program reads</source>
        <translation>{}, die Version, die dieses Programm liest</translation>
    </message>
    <message>
        <source>a demonstration</source>
        <translation>eine Vorführung</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>the run&apos;s duration and warm-up</source>
        <translation>Dauer und Aufwärmzeit des Laufs</translation>
    </message>
    <message>
        <source>a list of scenes</source>
        <translation>eine Liste von Szenen</translation>
    </message>
    <message>
        <source>a list of figures to watch</source>
        <translation>eine Liste von Größen zum Beobachten</translation>
    </message>
    <message>
        <source>a list of variants</source>
        <translation>eine Liste von Varianten</translation>
    </message>
    <message>
        <source>cannot happen while a run goes on: it changes what there is (components, links, instances, caches and their sizes, breakers, rate limits, standbys); make it a design of its own</source>
        <translation>kann nicht während eines Laufs geschehen: Es ändert, was da ist (Komponenten, Verbindungen, Instanzen, Caches und ihre Größen, Breaker, Ratenbegrenzungen, Standbys); es gehört in einen eigenen Entwurf</translation>
    </message>
    <message>
        <source>expected a factor above 0, like 3</source>
        <translation>erwartet: ein Faktor über 0 wie 3</translation>
    </message>
    <message>
        <source>expected a factor of 0 or more, like 5</source>
        <translation>erwartet: ein Faktor ab 0 wie 5</translation>
    </message>
    <message>
        <source>expected the share of the servers that is left, like 0.5</source>
        <translation>erwartet: der Anteil der Server, der übrig bleibt, wie 0.5</translation>
    </message>
    <message>
        <source>expected a share like 0.05 or &quot;5 %&quot;</source>
        <translation>erwartet: ein Anteil wie 0.05 oder &quot;5 %&quot;</translation>
    </message>
    <message>
        <source>expected the share of the requests that go to one key, like 0.2 or &quot;20 %&quot;</source>
        <translation>erwartet: der Anteil der Anfragen, die einem einzigen Schlüssel gelten, wie 0.2 oder &quot;20 %&quot;</translation>
    </message>
    <message>
        <source>expected a duration like &quot;100 ms&quot;</source>
        <translation>erwartet: eine Dauer wie &quot;100 ms&quot;</translation>
    </message>
    <message>
        <source>expected 0 to {}, got {}</source>
        <translation>erwartet: 0 bis {}; gefunden: {}</translation>
    </message>
    <message>
        <source>expected the id of {}, got &quot;{}&quot;</source>
        <translation>erwartet: die ID für {}; gefunden: „{}“</translation>
    </message>
    <message>
        <source>a cache or a CDN</source>
        <translation>einen Cache oder ein CDN</translation>
    </message>
    <message>
        <source>a link, a component or a region</source>
        <translation>eine Verbindung, eine Komponente oder eine Region</translation>
    </message>
    <message>
        <source>users do not fail: use a surge to change how many come</source>
        <translation>Nutzer fallen nicht aus: Eine Lastspitze ändert, wie viele kommen</translation>
    </message>
    <message>
        <source>{} keeps no items: name a cache or a CDN</source>
        <translation>{} hält keine Einträge: Zu nennen ist ein Cache oder ein CDN</translation>
    </message>
    <message>
        <source>{} takes no time of its own: add latency to one of its links</source>
        <translation>{} braucht selbst keine Zeit: Latenz gehört auf eine der Verbindungen</translation>
    </message>
    <message>
        <source>{} has no servers that could be lost: name a server or a store</source>
        <translation>{} hat keine Kapazität, die verloren gehen könnte: Zu nennen ist ein Server oder ein Speicher</translation>
    </message>
    <message>
        <source>{} has no instances to replace: name a server</source>
        <translation>{} hat keine Instanzen zum Ersetzen: Zu nennen ist ein Server</translation>
    </message>
    <message>
        <source>{} consumes nothing: name a worker</source>
        <translation>{} verarbeitet nichts: Zu nennen ist ein Worker</translation>
    </message>
    <message>
        <source>{} ({}) cannot be simulated yet: remove it to run the design</source>
        <translation>{} ({}) lässt sich noch nicht simulieren: Ohne diese Komponente läuft der Entwurf</translation>
    </message>
    <message>
        <source>make {} {}, and at most {} are simulated</source>
        <translation>ergeben zusammen {} {}; simuliert werden höchstens {}</translation>
    </message>
    <message>
        <source>instances together</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>targets of load balancers and DNS together</source>
        <translation>Ziele von Load-Balancern und DNS</translation>
    </message>
    <message>
        <source>pools of connections together</source>
        <translation>Verbindungspools</translation>
    </message>
    <message>
        <source>a warm cache is drawn from at most {} keys, and {} are asked for; let it begin cold</source>
        <translation>ein warmer Cache wird aus höchstens {} Schlüsseln gefüllt, und nach {} wird gefragt; er muss kalt beginnen</translation>
    </message>
    <message>
        <source>expected at least one class of requests, got none</source>
        <translation>erwartet: mindestens eine Anfrageklasse; gefunden: keine</translation>
    </message>
    <message>
        <source>names a class that is not there: a page needs a document class and an asset class</source>
        <translation>nennt eine Klasse, die es nicht gibt: Eine Seite braucht eine Klasse für das Dokument und eine für die Bestandteile</translation>
    </message>
    <message>
        <source>expected at least one population, got none</source>
        <translation>erwartet: mindestens eine Population; gefunden: keine</translation>
    </message>
    <message>
        <source>expected a share above 0 on at least one class, got none</source>
        <translation>erwartet: ein Anteil über 0 bei mindestens einer Klasse; gefunden: keiner</translation>
    </message>
    <message>
        <source>at most {} users are simulated one by one, got {}; say how many requests they send by &quot;rate&quot;</source>
        <translation>einzeln simuliert werden höchstens {} Nutzer, gefunden: {}; wie viele Anfragen sie senden, sagt &quot;rate&quot;</translation>
    </message>
    <message>
        <source>expected a time above 0: users who do not think ask without end</source>
        <translation>erwartet: eine Zeit über 0; Nutzer, die nicht nachdenken, fragen ohne Ende</translation>
    </message>
    <message>
        <source>do not go on from where this run is; begin a run of its own</source>
        <translation>schließen nicht an, wo dieser Lauf steht; dafür ist ein eigener Lauf nötig</translation>
    </message>
    <message>
        <source>{} s in such windows are {} of them, and at most {} are kept of this design; take longer windows</source>
        <translation>{} s in solchen Fenstern sind {} davon, und von diesem Entwurf werden höchstens {} behalten; nötig sind längere Fenster</translation>
    </message>
    <message>
        <source>expected a place and its values, like &quot;api.instances=1..8&quot;</source>
        <translation>erwartet: eine Stelle und ihre Werte wie &quot;api.instances=1..8&quot;</translation>
    </message>
    <message>
        <source>expected a value between the commas</source>
        <translation>erwartet: ein Wert zwischen den Kommas</translation>
    </message>
    <message>
        <source>expected a range that rises, of at most {} values, got &quot;{}&quot;</source>
        <translation>erwartet: ein steigender Bereich von höchstens {} Werten; gefunden: „{}“</translation>
    </message>
    <message>
        <source>the picture would have {} x {} pixels; take a smaller scale or write SVG</source>
        <translation>das Bild hätte {} x {} Bildpunkte; nötig ist ein kleinerer Maßstab oder SVG</translation>
    </message>
    <message>
        <source>Qt cannot write PNG here</source>
        <translation>Qt kann hier kein PNG schreiben</translation>
    </message>
    <message>
        <source>this build of Tiers draws no PNG and no PDF; write SVG or HTML instead</source>
        <translation>dieser Bau von Tiers zeichnet weder PNG noch PDF; stattdessen gehen SVG und HTML</translation>
    </message>
    <message>
        <source>invalid number; expected &apos;+&apos;, &apos;-&apos;, or digit after exponent</source>
        <translation>ungültige Zahl; nach dem Exponenten muss &apos;+&apos;, &apos;-&apos; oder eine Ziffer folgen</translation>
    </message>
    <message>
        <source>unknown escape character: {}</source>
        <translation>unbekanntes Zeichen nach einem Backslash: {}</translation>
    </message>
    <message>
        <source>expected an object: each name and what it is in the language</source>
        <translation>erwartet: ein Objekt mit jedem Namen und dem, wie er in der Sprache heißt</translation>
    </message>
    <message>
        <source>is missing; say what the name is in this language</source>
        <translation>fehlt; zu sagen ist, wie der Name in dieser Sprache heißt</translation>
    </message>
    <message>
        <source>p{} of page loads stays below {}</source>
        <translation>p{} der Seitenaufrufe bleibt unter {}</translation>
    </message>
    <message>
        <source>Response time that users saw</source>
        <translation>Antwortzeit, wie Nutzer sie sahen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>page views and other requests a second</source>
        <translation>Seitenaufrufe und andere Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>answered well</source>
        <translation>gut beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Utilization of the busiest components</source>
        <translation>Auslastung der am stärksten ausgelasteten Komponenten</translation>
    </message>
    <message>
        <source>Response time that users saw, p95</source>
        <translation>Antwortzeit, wie Nutzer sie sahen, p95</translation>
    </message>
    <message>
        <source>Answered well</source>
        <translation>Gut beantwortet</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>stark ausgelastet</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ erfüllt</translation>
    </message>
    <message>
        <source>✕ missed</source>
        <translation>✕ verfehlt</translation>
    </message>
    <message>
        <source>≈ too close</source>
        <translation>≈ zu knapp</translation>
    </message>
    <message>
        <source>First seen {} into the run.</source>
        <translation>Zuerst zu sehen bei {} im Lauf.</translation>
    </message>
    <message>
        <source>Hint: {}</source>
        <translation>Hinweis: {}</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>The bar and the figure on a card are its utilization in the run; a link is as wide as it carries calls.</source>
        <translation>Balken und Zahl auf einer Karte sind ihre Auslastung im Lauf; eine Verbindung ist so breit, wie sie Aufrufe trägt.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Queue, mean</source>
        <translation>Warteschlange, Mittel</translation>
    </message>
    <message>
        <source>Waiting, mean</source>
        <translation>Warten, Mittel</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>Antwort p50</translation>
    </message>
    <message>
        <source>Response p95</source>
        <translation>Antwort p95</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Waiting for a connection, mean</source>
        <translation>Warten auf eine Verbindung, Mittel</translation>
    </message>
    <message>
        <source>Response, mean</source>
        <translation>Antwort, Mittel</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Der Musterentwurf</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>{}, seeds {} to {}</source>
        <translation>{}, Startwerte {} bis {}</translation>
    </message>
    <message>
        <source>Each simulates</source>
        <translation>Jede simuliert</translation>
    </message>
    <message>
        <source>{}, of which {} of warm-up are left out of the figures</source>
        <translation>{}, wovon {} Aufwärmen nicht in die Zahlen eingehen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>95 % confidence, Student&apos;s t over the replications</source>
        <translation>95 % Konfidenz, Students t über die Wiederholungen</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>Wie diese Zahlen entstanden</translation>
    </message>
    <message>
        <source>With the design enclosed as {}, the same version gives the same figures, bit for bit, on any machine and with any number of threads, once the assumptions told here are set in the studio: they are not the challenge&apos;s own.</source>
        <translation>Mit dem Entwurf, der als {} beiliegt, ergibt dieselbe Version dieselben Zahlen, Bit für Bit, auf jedem Rechner und mit beliebig vielen Threads, sobald die hier genannten Annahmen im Studio eingestellt sind: Sie sind nicht die der Aufgabe.</translation>
    </message>
    <message>
        <source>With the design enclosed as {}, the same version gives the same figures, bit for bit, on any machine and with any number of threads:</source>
        <translation>Mit dem Entwurf, der als {} beiliegt, ergibt dieselbe Version dieselben Zahlen, Bit für Bit, auf jedem Rechner und mit beliebig vielen Threads:</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>Von {}</translation>
    </message>
    <message>
        <source>Save the design that this report is about as {}</source>
        <translation>Den Entwurf, um den es hier geht, als {} speichern</translation>
    </message>
    <message>
        <source>A design</source>
        <translation>Ein Entwurf</translation>
    </message>
    <message>
        <source>Costs {}; the reference {}. Availability from the structure {}.</source>
        <translation>Kostet {}; der Musterentwurf {}. Verfügbarkeit aus der Struktur {}.</translation>
    </message>
    <message>
        <source>The run over time</source>
        <translation>Der Lauf im Zeitverlauf</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
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
        <source>circuit open</source>
        <translation>Circuit-Breaker offen</translation>
    </message>
    <message>
        <source>queue crash</source>
        <translation>Absturz der Warteschlange</translation>
    </message>
    <message>
        <source>cache crash</source>
        <translation>Absturz des Caches</translation>
    </message>
    <message>
        <source>dead letter</source>
        <translation>Dead Letter</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Ende der Aufbewahrung</translation>
    </message>
    <message>
        <source>{} utilized</source>
        <translation>zu {} ausgelastet</translation>
    </message>
    <message>
        <source>{} waiting on average</source>
        <translation>im Mittel warten {}</translation>
    </message>
    <message>
        <source>answers take {} on average</source>
        <translation>Antworten brauchen im Mittel {}</translation>
    </message>
    <message>
        <source>{} of waiting for a connection before</source>
        <translation>davor {} Warten auf eine Verbindung</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>keine Region</translation>
    </message>
    <message>
        <source>How failures spread</source>
        <translation>Wie Ausfälle sich ausbreiteten</translation>
    </message>
    <message>
        <source>{} of what users asked was answered well; they saw: {}.</source>
        <translation>{} der Nutzeranfragen wurden gut beantwortet; sonst sahen Nutzer: {}.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>From the cause to the users</source>
        <translation>Von der Ursache zu den Nutzern</translation>
    </message>
    <message>
        <source>Writes, reads and sessions</source>
        <translation>Schreiben, Lesen und Sitzungen</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Writes acknowledged</source>
        <translation>Bestätigte Schreibzugriffe</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>Bestätigt und dennoch verloren</translation>
    </message>
    <message>
        <source>  of these by {}</source>
        <translation>  davon durch {}</translation>
    </message>
    <message>
        <source>Writes carried out twice</source>
        <translation>Zweimal ausgeführte Schreibzugriffe</translation>
    </message>
    <message>
        <source>Writes still under way at the end</source>
        <translation>Am Ende noch laufende Schreibzugriffe</translation>
    </message>
    <message>
        <source>Stale reads</source>
        <translation>Veraltete Lesezugriffe</translation>
    </message>
    <message>
        <source>Reads that missed the reader&apos;s own write</source>
        <translation>Lesezugriffe, denen der eigene Schreibzugriff fehlte</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>Verlorene Sitzungen</translation>
    </message>
    <message>
        <source>The stalest answer was {} old.</source>
        <translation>Die älteste Antwort war {} alt.</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Datenresidenz</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Came to rest in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>No data left the region that they may not leave.</source>
        <translation>Keine Daten verließen die Region, die sie nicht verlassen dürfen.</translation>
    </message>
    <message>
        <source>Data came to rest outside the region that they may not leave:</source>
        <translation>Daten wurden außerhalb der Region gespeichert, die sie nicht verlassen dürfen:</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>mehr als Zufall</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>Response, median</source>
        <translation>Antwort, Median</translation>
    </message>
    <message>
        <source>Response, p95</source>
        <translation>Antwort, p95</translation>
    </message>
    <message>
        <source>Response, p99</source>
        <translation>Antwort, p99</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals over the replications. Where those of A and B do not overlap, the difference is more than chance.</source>
        <translation>In Klammern: 95-%-Intervalle über die Wiederholungen. Wo die von A und B sich nicht überschneiden, ist der Unterschied mehr als Zufall.</translation>
    </message>
    <message>
        <source>Availability from the structure</source>
        <translation>Verfügbarkeit aus der Struktur</translation>
    </message>
    <message>
        <source>Cost and structure</source>
        <translation>Kosten und Struktur</translation>
    </message>
    <message>
        <source>Two designs under the same traffic: {}</source>
        <translation>Zwei Entwürfe unter demselben Verkehr: {}</translation>
    </message>
    <message>
        <source>A, {}: {} B, {}: {}</source>
        <translation>A, {}: {} B, {}: {}</translation>
    </message>
    <message>
        <source>Both runs over time</source>
        <translation>Beide Läufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>cannot use</source>
        <translation>kann nicht nutzen</translation>
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
        <source>{} cannot use {}</source>
        <translation>{} kann {} nicht nutzen</translation>
    </message>
    <message>
        <source>{} calls {}</source>
        <translation>{} ruft {} auf</translation>
    </message>
    <message>
        <source>{} resolves to {}</source>
        <translation>{} löst auf zu {}</translation>
    </message>
    <message>
        <source>{} replicates to {}</source>
        <translation>{} repliziert nach {}</translation>
    </message>
    <message>
        <source>{} publishes to {}</source>
        <translation>{} veröffentlicht an {}</translation>
    </message>
    <message>
        <source>{} is consumed by {}</source>
        <translation>{} wird verarbeitet von {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} warten</translation>
    </message>
    <message>
        <source>{} hits</source>
        <translation>{} Treffer</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>Page views and actions</source>
        <translation>Seitenaufrufe und Aktionen</translation>
    </message>
    <message>
        <source>{} visitors × {} each</source>
        <translation>{} Besucher × je {}</translation>
    </message>
    <message>
        <source>Page views and actions, mean</source>
        <translation>Seitenaufrufe und Aktionen, Mittel</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>{} a day / {} s</source>
        <translation>{} am Tag / {} s</translation>
    </message>
    <message>
        <source>Page views and actions, peak</source>
        <translation>Seitenaufrufe und Aktionen, Spitze</translation>
    </message>
    <message>
        <source>{} times the mean</source>
        <translation>{}-mal das Mittel</translation>
    </message>
    <message>
        <source>Requests with the files of pages, peak</source>
        <translation>Anfragen mit den Dateien der Seiten, Spitze</translation>
    </message>
    <message>
        <source>{} a second × {} requests each</source>
        <translation>{} pro Sekunde × je {} Anfragen</translation>
    </message>
    <message>
        <source>Imported flowchart</source>
        <translation>Eingelesenes Flussdiagramm</translation>
    </message>
    <message>
        <source>Imported services</source>
        <translation>Eingelesene Dienste</translation>
    </message>
</context>
</TS>
