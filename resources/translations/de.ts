<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>COS Browser is already open with this profile.</source>
        <translation>COS Browser ist mit diesem Profil bereits geöffnet.</translation>
    </message>
    <message>
        <source>COS Browser</source>
        <translation>COS Browser</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <comment>restored, a moment</comment>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Created {0}</source>
        <translation>Erstellt am {0}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>name, kind</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Folder of connections</source>
        <translation>Ordner mit Verbindungen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} gelesen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Next {0} of {1}</source>
        <translation>Nächste {0} von {1}</translation>
    </message>
    <message>
        <source>More: open as a table</source>
        <translation>Weitere: als Tabelle öffnen</translation>
    </message>
    <message>
        <source>Could not be read. Try again</source>
        <translation>Nicht lesbar. Erneut versuchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>keeps its objects</source>
        <translation>hält seine Objekte fest</translation>
    </message>
    <message>
        <source>keeps versions</source>
        <translation>behält Versionen</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Object&apos;s Class</source>
        <translation>Klasse des Objekts</translation>
    </message>
    <message>
        <source>Retained Until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Legal Holds</source>
        <translation>Sperrvermerke</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Retention Period</source>
        <translation>Aufbewahrungsfrist</translation>
    </message>
    <message>
        <source>{0}, sorted descending</source>
        <translation>{0}, absteigend sortiert</translation>
    </message>
    <message>
        <source>{0}, sorted ascending</source>
        <translation>{0}, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation>{0} aktiv</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} wartend</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation>{0} angehalten</translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation>{0} zu entscheiden</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Offline: waits for the network</source>
        <translation>Offline: wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>Restzeit unbekannt</translation>
    </message>
    <message>
        <source>{0} of {1} at once: the server asked to slow down</source>
        <translation>{0} von {1} gleichzeitig: Der Server bittet um langsamere Anfragen</translation>
    </message>
    <message>
        <source>{0} ({1} files)</source>
        <translation>{0} ({1} Dateien)</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <comment>places</comment>
        <translation>{0} nach {1} verschieben</translation>
    </message>
    <message>
        <source>Copy {0} to {1}</source>
        <comment>places</comment>
        <translation>{0} nach {1} kopieren</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>By Aspera</source>
        <translation>Mit Aspera</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>from where to where</comment>
        <translation>{0} nach {1}</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>bisher {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Looking for files, {0} so far</source>
        <translation>Dateien werden gesucht, bisher {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>Skipped: all exist already</source>
        <translation>Übersprungen: alle bereits vorhanden</translation>
    </message>
    <message>
        <source>Cancelled after {0}</source>
        <translation>Abgebrochen nach {0}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Skipped: exists already</source>
        <translation>Übersprungen: bereits vorhanden</translation>
    </message>
    <message>
        <source>the server asked to slow down</source>
        <translation>der Server bittet um langsamere Anfragen</translation>
    </message>
    <message>
        <source>Waits {0}: {1}</source>
        <comment>a time, a reason</comment>
        <translation>Wartet {0}: {1}</translation>
    </message>
    <message>
        <source>Tries again: {0}</source>
        <translation>Neuer Versuch: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {0}</source>
        <translation>Angehalten: {0}</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>Angehalten bei {0}</translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation>Leserechte</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>legal holds</source>
        <translation>Sperrvermerke</translation>
    </message>
    <message>
        <source>object lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>not kept: {0}</source>
        <comment>a list</comment>
        <translation>nicht erhalten: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Done by Aspera</source>
        <translation>Fertig, mit Aspera</translation>
    </message>
    <message>
        <source>verified by {0}</source>
        <translation>geprüft mit {0}</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>der Grund ist nicht bekannt</translation>
    </message>
    <message>
        <source>1 file exists already</source>
        <translation>1 Datei ist bereits vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files exist already</source>
        <translation>
            <numerusform>%Ln Datei ist bereits vorhanden</numerusform>
            <numerusform>%Ln Dateien sind bereits vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} übersprungen</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Byte</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <comment>a size per second</comment>
        <translation>{0}/s</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>Indefinite</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>{0} s</source>
        <comment>seconds</comment>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>days, seconds</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>{0} ({1} UTC)</source>
        <translation>{0} ({1} UTC)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>less than 1: {0} h {1} min</source>
        <translation>weniger als 1: {0} h {1} min</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>immutable {0}</source>
        <translation>{0} unveränderlich</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>unveränderlich</translation>
    </message>
    <message>
        <source>Files dropped here are kept indefinitely</source>
        <translation>Hier abgelegte Dateien werden unbefristet aufbewahrt</translation>
    </message>
    <message>
        <source>Files dropped here are kept as the bucket does by default</source>
        <translation>Hier abgelegte Dateien werden nach der Vorgabe des Buckets aufbewahrt</translation>
    </message>
    <message>
        <source>Files dropped here are kept for {0}</source>
        <translation>Aufbewahrung hier abgelegter Dateien: {0}</translation>
    </message>
    <message>
        <source>The bucket is not empty: a policy can be set before the first object only. Older versions and unfinished uploads count too.</source>
        <translation>Der Bucket ist nicht leer: Eine Richtlinie kann nur vor dem ersten Objekt festgelegt werden. Auch ältere Versionen und unvollendete Uploads zählen.</translation>
    </message>
    <message>
        <source>The bucket has versioning, which excludes retention policies, suspended or not.</source>
        <translation>Der Bucket hat Versionierung, die Aufbewahrungsrichtlinien ausschließt, auch wenn sie ausgesetzt ist.</translation>
    </message>
    <message>
        <source>The bucket has Object Lock, which excludes retention policies.</source>
        <translation>Der Bucket hat Object Lock, das Aufbewahrungsrichtlinien ausschließt.</translation>
    </message>
    <message>
        <source>The bucket is replicated, which excludes retention policies.</source>
        <translation>Der Bucket wird repliziert, was Aufbewahrungsrichtlinien ausschließt.</translation>
    </message>
    <message>
        <source>Immutable Object Storage is not offered in this location.</source>
        <translation>Immutable Object Storage wird an diesem Standort nicht angeboten.</translation>
    </message>
    <message>
        <source>Days begin at 0.</source>
        <translation>Tage beginnen bei 0.</translation>
    </message>
    <message>
        <source>The default cannot be shorter than the minimum.</source>
        <translation>Die Vorgabe kann nicht kürzer sein als das Minimum.</translation>
    </message>
    <message>
        <source>The default cannot be longer than the maximum.</source>
        <translation>Die Vorgabe kann nicht länger sein als das Maximum.</translation>
    </message>
    <message>
        <source>IBM COS takes {0} days (1,000 years) at most.</source>
        <translation>IBM COS erlaubt höchstens {0} Tage (1.000 Jahre).</translation>
    </message>
    <message>
        <source>Permanent retention was enabled, and cannot be taken back.</source>
        <translation>Dauerhafte Aufbewahrung wurde erlaubt und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>what the bucket allows</source>
        <translation>die Grenze des Buckets</translation>
    </message>
    <message>
        <source>the bucket&apos;s {0} to {1} days</source>
        <translation>die {0} bis {1} Tage des Buckets</translation>
    </message>
    <message>
        <source>The object has no retention that could be extended.</source>
        <translation>Das Objekt hat keine Aufbewahrung, die verlängert werden könnte.</translation>
    </message>
    <message>
        <source>Permanent retention cannot be changed.</source>
        <translation>Dauerhafte Aufbewahrung kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Retention can only be extended: this is not longer than what there is.</source>
        <translation>Aufbewahrung kann nur verlängert werden: Das ist nicht länger als bisher.</translation>
    </message>
    <message>
        <source>It would end later than allowed, counted from now: {0}.</source>
        <translation>Sie würde, von jetzt an gerechnet, später enden als zulässig: {0}.</translation>
    </message>
    <message>
        <source>It is shorter than {0}.</source>
        <translation>Sie ist kürzer als {0}.</translation>
    </message>
    <message>
        <source>Indefinite retention has no period to add to. Choose a date or a new period.</source>
        <translation>Unbefristete Aufbewahrung hat keine Frist, die sich verlängern ließe. Wählen Sie ein Datum oder eine neue Frist.</translation>
    </message>
    <message>
        <source>The bucket does not allow permanent retention.</source>
        <translation>Der Bucket erlaubt keine dauerhafte Aufbewahrung.</translation>
    </message>
    <message>
        <source>A legal hold needs a name.</source>
        <translation>Ein Sperrvermerk braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name has {0} characters at most.</source>
        <translation>Der Name hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Letters a to z, digits and ! _ . * ( ) - &apos; only.</source>
        <translation>Nur Buchstaben a bis z, Ziffern und ! _ . * ( ) - &apos;.</translation>
    </message>
    <message>
        <source>The object has no retention, and so can have no legal holds.</source>
        <translation>Das Objekt hat keine Aufbewahrung und kann daher keine Sperrvermerke haben.</translation>
    </message>
    <message>
        <source>This legal hold is on the object already.</source>
        <translation>Das Objekt hat diesen Sperrvermerk bereits.</translation>
    </message>
    <message>
        <source>The object has {0} legal holds, as many as it may have.</source>
        <translation>Das Objekt hat {0} Sperrvermerke, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>This legal hold is not on the object.</source>
        <translation>Das Objekt hat diesen Sperrvermerk nicht.</translation>
    </message>
    <message>
        <source>The date has to be in the future.</source>
        <translation>Das Datum muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>In compliance mode nobody can shorten it.</source>
        <translation>Im Compliance-Modus kann sie niemand verkürzen.</translation>
    </message>
    <message>
        <source>Compliance mode stays until the retention has ended.</source>
        <translation>Der Compliance-Modus bleibt, bis die Aufbewahrungsfrist abgelaufen ist.</translation>
    </message>
    <message>
        <source>In governance mode this needs the bypass.</source>
        <translation>Im Governance-Modus muss dazu die Sperre umgangen werden.</translation>
    </message>
    <message>
        <source>Will be archived</source>
        <translation>Wird archiviert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Being restored</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>kept by 1 legal hold</source>
        <translation>durch 1 Sperrvermerk geschützt</translation>
    </message>
    <message>
        <source>kept by {0} legal holds</source>
        <translation>durch {0} Sperrvermerke geschützt</translation>
    </message>
    <message>
        <source>kept without an end</source>
        <translation>unbefristet geschützt</translation>
    </message>
    <message>
        <source>kept until {0}</source>
        <translation>geschützt bis {0}</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>by legal holds</source>
        <translation>durch Sperrvermerke</translation>
    </message>
    <message>
        <source>and by legal holds on {0} of them</source>
        <translation>{0} davon auch durch Sperrvermerke</translation>
    </message>
    <message>
        <source>The object is protected {0}</source>
        <translation>Das Objekt ist {0} geschützt</translation>
    </message>
    <message>
        <source>{0}, and by legal holds.</source>
        <translation>{0}, auch durch Sperrvermerke.</translation>
    </message>
    <message>
        <source>{0} of {1} objects are protected, the last {2}</source>
        <translation>{0} von {1} Objekten sind geschützt, das letzte {2}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <comment>minutes</comment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <comment>hours and minutes</comment>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <comment>hours</comment>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <comment>days and hours</comment>
        <translation>{0} d {1} h</translation>
    </message>
    <message>
        <source>{0} d</source>
        <comment>days</comment>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Gestern {0}</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Heute {0}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order of day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm:ss</source>
        <translation>d. MMMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Cold Vault</source>
        <translation>Cold Vault</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Smart Tier</source>
        <translation>Smart Tier</translation>
    </message>
    <message>
        <source>One Rate Active</source>
        <translation>One Rate Active</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Accelerated Archive</source>
        <translation>Accelerated Archive</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation>{0} TB</translation>
    </message>
    <message>
        <source>{0} PB</source>
        <translation>{0} PB</translation>
    </message>
    <message>
        <source>{0} EB</source>
        <translation>{0} EB</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{0} more of {1}</source>
        <translation>{0} weitere von {1}</translation>
    </message>
    <message>
        <source>A new one is made in the IBM Cloud console under Manage &gt; Access (IAM) &gt; API keys.</source>
        <translation>Einen neuen erstellen Sie in der IBM-Cloud-Konsole unter Manage &gt; Access (IAM) &gt; API keys.</translation>
    </message>
    <message>
        <source>No Aspera program was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Aspera-Programm gefunden.</translation>
    </message>
    <message>
        <source>Install IBM Aspera, or choose ascp in Transfer Settings; then try again.</source>
        <translation>Installieren Sie IBM Aspera oder wählen Sie ascp in den Übertragungseinstellungen; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The Aspera program could not be started.</source>
        <translation>Das Aspera-Programm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Choose another ascp in Transfer Settings. What the system says is in the details.</source>
        <translation>Wählen Sie in den Übertragungseinstellungen ein anderes ascp. Die Meldung des Systems steht in den Details.</translation>
    </message>
    <message>
        <source>The Aspera service did not let the session in.</source>
        <translation>Der Aspera-Dienst hat die Sitzung nicht zugelassen.</translation>
    </message>
    <message>
        <source>Check the role of the API key, and try again. What ascp said is in the details.</source>
        <translation>Prüfen Sie die Rolle des API-Schlüssels und versuchen Sie es erneut. Die Meldung von ascp steht in den Details.</translation>
    </message>
    <message>
        <source>The Aspera service cannot be reached.</source>
        <translation>Der Aspera-Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Have port 33001 opened for TCP and UDP, or let the connection use HTTPS.</source>
        <translation>Lassen Sie Port 33001 für TCP und UDP öffnen oder lassen Sie die Verbindung HTTPS verwenden.</translation>
    </message>
    <message>
        <source>The Aspera session broke off.</source>
        <translation>Die Aspera-Sitzung brach ab.</translation>
    </message>
    <message>
        <source>What has arrived is kept where the service can. What ascp said is in the details.</source>
        <translation>Was angekommen ist, bleibt erhalten, soweit der Dienst das kann. Die Meldung von ascp steht in den Details.</translation>
    </message>
    <message>
        <source>Aspera could not move {file}.</source>
        <translation>Aspera konnte {file} nicht übertragen.</translation>
    </message>
    <message>
        <source>What ascp said is in the details.</source>
        <translation>Die Meldung von ascp steht in den Details.</translation>
    </message>
    <message>
        <source>The Aspera service of {bucket} refuses the transfer.</source>
        <translation>Der Aspera-Dienst lehnt die Übertragung ab: {bucket}.</translation>
    </message>
    <message>
        <source>Let the connection use HTTPS. What the service said is in the details.</source>
        <translation>Lassen Sie die Verbindung HTTPS verwenden. Die Antwort des Dienstes steht in den Details.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM does not know this API key.</source>
        <translation>IBM Cloud IAM kennt diesen API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and that it was not deleted. {0}</source>
        <translation>Prüfen Sie, ob der ganze Schlüssel eingefügt und ob er nicht gelöscht wurde. {0}</translation>
    </message>
    <message>
        <source>This API key is disabled.</source>
        <translation>Dieser API-Schlüssel ist deaktiviert.</translation>
    </message>
    <message>
        <source>Enable it again, or use another one. {0}</source>
        <translation>Aktivieren Sie ihn wieder oder verwenden Sie einen anderen. {0}</translation>
    </message>
    <message>
        <source>This API key is locked.</source>
        <translation>Dieser API-Schlüssel ist gesperrt.</translation>
    </message>
    <message>
        <source>Whoever owns the key can unlock it, or make another one. {0}</source>
        <translation>Wem der Schlüssel gehört, der kann ihn entsperren oder einen anderen erstellen. {0}</translation>
    </message>
    <message>
        <source>This API key has expired.</source>
        <translation>Dieser API-Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>Use another one. {0}</source>
        <translation>Verwenden Sie einen anderen. {0}</translation>
    </message>
    <message>
        <source>IBM COS does not know this access key ID.</source>
        <translation>IBM COS kennt diese Zugriffsschlüssel-ID nicht.</translation>
    </message>
    <message>
        <source>Check the HMAC pair. It belongs to a service credential made with “Include HMAC Credential” on, and goes when that credential is deleted.</source>
        <translation>Prüfen Sie das HMAC-Paar. Es gehört zu Dienst-Zugangsdaten, die mit „Include HMAC Credential“ erstellt wurden, und verschwindet, wenn diese gelöscht werden.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>Der Schlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and that it was not deleted.</source>
        <translation>Prüfen Sie, ob der ganze Schlüssel eingefügt und ob er nicht gelöscht wurde.</translation>
    </message>
    <message>
        <source>The secret access key does not belong to this access key ID.</source>
        <translation>Der geheime Zugriffsschlüssel gehört nicht zu dieser Zugriffsschlüssel-ID.</translation>
    </message>
    <message>
        <source>Paste both halves of the HMAC pair again, from the same service credential.</source>
        <translation>Fügen Sie beide Hälften des HMAC-Paars erneut ein, aus denselben Dienst-Zugangsdaten.</translation>
    </message>
    <message>
        <source>The clock of this computer is {clock} the clock of {host}, so sign-ins fail.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von {host} {clock}, daher schlagen Anmeldungen fehl.</translation>
    </message>
    <message>
        <source>Let the system set date and time by itself, then try again.</source>
        <translation>Lassen Sie das System Datum und Uhrzeit selbst stellen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in had expired, and a fresh one was refused too.</source>
        <translation>Die Anmeldung war abgelaufen, und auch eine neue wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, then try again.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>IBM COS refuses the sign-in that IBM Cloud IAM gave.</source>
        <translation>IBM COS lehnt die Anmeldung ab, die IBM Cloud IAM ausgestellt hat.</translation>
    </message>
    <message>
        <source>Check that the service instance belongs to the account of this API key.</source>
        <translation>Prüfen Sie, ob die Dienstinstanz zum Konto dieses API-Schlüssels gehört.</translation>
    </message>
    <message>
        <source>The clock of this computer is {clock} the clock of {host}.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von {host} {clock}.</translation>
    </message>
    <message>
        <source>The clock of this computer and the clock of IBM COS are too far apart.</source>
        <translation>Die Uhr dieses Computers und die Uhr von IBM COS weichen zu stark voneinander ab.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM refuses this API key.</source>
        <translation>IBM Cloud IAM lehnt diesen API-Schlüssel ab.</translation>
    </message>
    <message>
        <source>The account may allow sign-in only from certain addresses, or the user or service ID of the key may have been removed. Ask the administrator of the account.</source>
        <translation>Vielleicht erlaubt das Konto Anmeldungen nur von bestimmten Adressen, oder der Benutzer oder die Dienst-ID des Schlüssels wurde entfernt. Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>The firewall of {bucket} does not let this computer in.</source>
        <translation>Die Firewall lässt diesen Computer nicht zu: {bucket}.</translation>
    </message>
    <message>
        <source>Whoever manages the bucket can add the address of this computer. A VPN may help too.</source>
        <translation>Wer den Bucket verwaltet, kann die Adresse dieses Computers hinzufügen. Auch ein VPN kann helfen.</translation>
    </message>
    <message>
        <source>The key may not list the service instances of its account.</source>
        <translation>Der Schlüssel darf die Dienstinstanzen seines Kontos nicht auflisten.</translation>
    </message>
    <message>
        <source>Enter the CRN of the one you mean. It stands as “resource_instance_id” in a service credential.</source>
        <translation>Geben Sie den CRN der gewünschten Instanz ein. In Dienst-Zugangsdaten steht er als „resource_instance_id“.</translation>
    </message>
    <message>
        <source>The key may not list the buckets of this service instance.</source>
        <translation>Der Schlüssel darf die Buckets dieser Dienstinstanz nicht auflisten.</translation>
    </message>
    <message>
        <source>Check the service instance. Listing buckets needs the role Reader, Writer or Manager on the whole instance; a single bucket can be opened by its name with less.</source>
        <translation>Prüfen Sie die Dienstinstanz. Buckets auflisten erfordert die Rolle Reader, Writer oder Manager für die ganze Instanz; einen einzelnen Bucket können Sie auch mit weniger über seinen Namen öffnen.</translation>
    </message>
    <message>
        <source>The key may not list the objects of {bucket}.</source>
        <translation>Der Schlüssel darf die Objekte nicht auflisten: {bucket}.</translation>
    </message>
    <message>
        <source>It needs the role Content Reader, Reader, Writer or Manager on the bucket. A firewall or a context-based restriction of the bucket refuses in the same way.</source>
        <translation>Das erfordert die Rolle Content Reader, Reader, Writer oder Manager für den Bucket. Eine Firewall oder eine kontextbasierte Einschränkung des Buckets führt zur selben Ablehnung.</translation>
    </message>
    <message>
        <source>The key may not read this object.</source>
        <translation>Der Schlüssel darf dieses Objekt nicht lesen.</translation>
    </message>
    <message>
        <source>It needs the role Object Reader, Content Reader, Reader, Writer or Manager on the bucket. A firewall of the bucket refuses in the same way.</source>
        <translation>Das erfordert die Rolle Object Reader, Content Reader, Reader, Writer oder Manager für den Bucket. Eine Firewall des Buckets führt zur selben Ablehnung.</translation>
    </message>
    <message>
        <source>The key may not write here, or the object that is there is protected.</source>
        <translation>Der Schlüssel darf hier nicht schreiben, oder das vorhandene Objekt ist geschützt.</translation>
    </message>
    <message>
        <source>Writing needs the role Object Writer, Writer or Manager on the bucket. An object under retention or a legal hold cannot be replaced by anyone.</source>
        <translation>Schreiben erfordert die Rolle Object Writer, Writer oder Manager für den Bucket. Ein Objekt mit Aufbewahrungsfrist oder Sperrvermerk kann niemand ersetzen.</translation>
    </message>
    <message>
        <source>The key may not delete here, or the object is protected.</source>
        <translation>Der Schlüssel darf hier nicht löschen, oder das Objekt ist geschützt.</translation>
    </message>
    <message>
        <source>Deleting needs the role Writer or Manager on the bucket. An object under retention or a legal hold cannot be deleted by anyone.</source>
        <translation>Löschen erfordert die Rolle Writer oder Manager für den Bucket. Ein Objekt mit Aufbewahrungsfrist oder Sperrvermerk kann niemand löschen.</translation>
    </message>
    <message>
        <source>The key may not create or delete buckets.</source>
        <translation>Der Schlüssel darf keine Buckets anlegen oder löschen.</translation>
    </message>
    <message>
        <source>That needs the role Writer or Manager on the service instance.</source>
        <translation>Das erfordert die Rolle Writer oder Manager für die Dienstinstanz.</translation>
    </message>
    <message>
        <source>The key may not change retention or legal holds.</source>
        <translation>Der Schlüssel darf Aufbewahrung und Sperrvermerke nicht ändern.</translation>
    </message>
    <message>
        <source>That needs the role Manager on the bucket.</source>
        <translation>Das erfordert die Rolle Manager für den Bucket.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>Der Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for a role on the bucket that allows it.</source>
        <translation>Bitten Sie den Administrator des Kontos um eine Rolle für den Bucket, die das erlaubt.</translation>
    </message>
    <message>
        <source>This connection is read-only; nothing was sent.</source>
        <translation>Diese Verbindung ist schreibgeschützt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>To change anything, switch “Read-only” off in the connection.</source>
        <translation>Um etwas zu ändern, schalten Sie in der Verbindung „Schreibgeschützt“ aus.</translation>
    </message>
    <message>
        <source>The object is in the archive.</source>
        <translation>Das Objekt liegt im Archiv.</translation>
    </message>
    <message>
        <source>Restore it first. That takes up to 2 hours (accelerated) or 12 hours.</source>
        <translation>Stellen Sie es zuerst wieder her. Das dauert bis zu 2 Stunden (Accelerated) oder 12 Stunden.</translation>
    </message>
    <message>
        <source>A retention period or a legal hold protects the object.</source>
        <translation>Eine Aufbewahrungsfrist oder ein Sperrvermerk schützt das Objekt.</translation>
    </message>
    <message>
        <source>It can be replaced or deleted when its retention has ended and its last legal hold is removed.</source>
        <translation>Es kann ersetzt oder gelöscht werden, wenn seine Aufbewahrungsfrist abgelaufen und der letzte Sperrvermerk entfernt ist.</translation>
    </message>
    <message>
        <source>{host} has no bucket of this name.</source>
        <translation>{host} hat keinen Bucket dieses Namens.</translation>
    </message>
    <message>
        <source>It may have been deleted, or be in another location. Read the list of buckets again. If the connection has an endpoint of its own, check that one.</source>
        <translation>Er wurde vielleicht gelöscht oder liegt an einem anderen Standort. Lesen Sie die Liste der Buckets neu ein. Hat die Verbindung einen eigenen Endpunkt, prüfen Sie diesen.</translation>
    </message>
    <message>
        <source>The server does not know this upload any more.</source>
        <translation>Der Server kennt diesen Upload nicht mehr.</translation>
    </message>
    <message>
        <source>It was finished or removed elsewhere. Start it again.</source>
        <translation>Er wurde anderswo abgeschlossen oder entfernt. Starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>This move is not in the list of transfers any more.</source>
        <translation>Dieses Verschieben steht nicht mehr in der Liste der Übertragungen.</translation>
    </message>
    <message>
        <source>Move the objects back yourself.</source>
        <translation>Verschieben Sie die Objekte selbst zurück.</translation>
    </message>
    <message>
        <source>The service instance was not found.</source>
        <translation>Die Dienstinstanz wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the CRN of the service instance.</source>
        <translation>Prüfen Sie den CRN der Dienstinstanz.</translation>
    </message>
    <message>
        <source>The credential is not where it was found.</source>
        <translation>Die Zugangsdaten sind nicht mehr dort, wo sie gefunden wurden.</translation>
    </message>
    <message>
        <source>Its file was changed or removed meanwhile.</source>
        <translation>Ihre Datei wurde inzwischen geändert oder entfernt.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Someone may have renamed or deleted it. Read the folder again.</source>
        <translation>Vielleicht wurde es umbenannt oder gelöscht. Lesen Sie den Ordner neu ein.</translation>
    </message>
    <message>
        <source>A bucket of this name exists already, in some account.</source>
        <translation>Ein Bucket dieses Namens existiert bereits in irgendeinem Konto.</translation>
    </message>
    <message>
        <source>Bucket names are unique in all of IBM COS. Choose another one.</source>
        <translation>Bucket-Namen sind in ganz IBM COS eindeutig. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You have a bucket of this name already.</source>
        <translation>Sie haben bereits einen Bucket dieses Namens.</translation>
    </message>
    <message>
        <source>Read the list of buckets again.</source>
        <translation>Lesen Sie die Liste der Buckets neu ein.</translation>
    </message>
    <message>
        <source>The bucket {bucket} is not empty.</source>
        <translation>Der Bucket {bucket} ist nicht leer.</translation>
    </message>
    <message>
        <source>Delete its objects, their older versions and its unfinished uploads first.</source>
        <translation>Löschen Sie zuerst seine Objekte, deren ältere Versionen und die unvollendeten Uploads.</translation>
    </message>
    <message>
        <source>The settings of {bucket} do not allow this.</source>
        <translation>Die Einstellungen erlauben das nicht: {bucket}.</translation>
    </message>
    <message>
        <source>Versioning, retention and replication exclude one another in part.</source>
        <translation>Versionierung, Aufbewahrung und Replikation schließen einander teilweise aus.</translation>
    </message>
    <message>
        <source>{bucket} keeps no versions, which replication needs.</source>
        <translation>{bucket} bewahrt keine Versionen auf, die die Replikation braucht.</translation>
    </message>
    <message>
        <source>Turn on the versioning of the bucket first.</source>
        <translation>Schalten Sie zuerst die Versionierung des Buckets ein.</translation>
    </message>
    <message>
        <source>There is no bucket {bucket} that this connection reaches.</source>
        <translation>Diese Verbindung erreicht keinen Bucket {bucket}.</translation>
    </message>
    <message>
        <source>Check the name of the bucket that is to get the copies.</source>
        <translation>Prüfen Sie den Namen des Buckets, der die Kopien bekommen soll.</translation>
    </message>
    <message>
        <source>The bucket {bucket}, which is to get the copies, keeps no versions.</source>
        <translation>Der Bucket {bucket}, der die Kopien bekommen soll, bewahrt keine Versionen auf.</translation>
    </message>
    <message>
        <source>Turn on its versioning first.</source>
        <translation>Schalten Sie zuerst seine Versionierung ein.</translation>
    </message>
    <message>
        <source>Another change of the same thing was under way.</source>
        <translation>Eine andere Änderung daran war noch im Gang.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>Unter diesem Namen gibt es bereits etwas.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It does not fit what is there already.</source>
        <translation>Es passt nicht zu dem, was schon vorhanden ist.</translation>
    </message>
    <message>
        <source>Read it again and look.</source>
        <translation>Lesen Sie es neu ein und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Someone changed the object in the meantime.</source>
        <translation>Jemand hat das Objekt inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was mixed up or overwritten. Read the folder again and start anew.</source>
        <translation>Nichts wurde vermischt oder überschrieben. Lesen Sie den Ordner neu ein und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Es ist bereits dort.</translation>
    </message>
    <message>
        <source>Choose another folder, or another name.</source>
        <translation>Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>A folder cannot go into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The copy is complete, but not all that belongs to the object could be kept.</source>
        <translation>Die Kopie ist vollständig, aber nicht alles, was zum Objekt gehört, konnte erhalten werden.</translation>
    </message>
    <message>
        <source>Details name what is missing; the key may lack the right to read or to write it.</source>
        <translation>Die Details nennen, was fehlt; vielleicht darf der Schlüssel es nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>This is no name for a bucket.</source>
        <translation>Das ist kein Name für einen Bucket.</translation>
    </message>
    <message>
        <source>3 to 63 small letters, digits, dots and hyphens; a letter or a digit first and last.</source>
        <translation>3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Bindestriche; am Anfang und Ende ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>A key has at most 1,024 bytes.</source>
        <translation>Ein Schlüssel hat höchstens 1.024 Byte.</translation>
    </message>
    <message>
        <source>The object is too large for one request.</source>
        <translation>Das Objekt ist zu groß für eine einzelne Anfrage.</translation>
    </message>
    <message>
        <source>An object has at most 10 TB, a part of an upload 5 GB.</source>
        <translation>Ein Objekt hat höchstens 10 TB, ein Teil eines Uploads 5 GB.</translation>
    </message>
    <message>
        <source>A part of the upload is smaller than 5 MB.</source>
        <translation>Ein Teil des Uploads ist kleiner als 5 MB.</translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation>Starten Sie den Upload neu.</translation>
    </message>
    <message>
        <source>The parts that were sent do not fit together.</source>
        <translation>Die gesendeten Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The metadata is too large.</source>
        <translation>Die Metadaten sind zu groß.</translation>
    </message>
    <message>
        <source>All metadata of an object has at most 2 KB.</source>
        <translation>Alle Metadaten eines Objekts haben zusammen höchstens 2 KB.</translation>
    </message>
    <message>
        <source>This location does not have this storage class.</source>
        <translation>Diese Speicherklasse gibt es an diesem Standort nicht.</translation>
    </message>
    <message>
        <source>Choose another location or storage class.</source>
        <translation>Wählen Sie einen anderen Standort oder eine andere Speicherklasse.</translation>
    </message>
    <message>
        <source>The root key was not found.</source>
        <translation>Der Root-Schlüssel wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check its CRN, and that the service instance of COS may use it: IAM needs an authorization between Cloud Object Storage and the key service.</source>
        <translation>Prüfen Sie seinen CRN und ob die COS-Dienstinstanz ihn verwenden darf: IAM braucht eine Autorisierung zwischen Cloud Object Storage und dem Schlüsseldienst.</translation>
    </message>
    <message>
        <source>The account has as many buckets as it may have.</source>
        <translation>Das Konto hat bereits so viele Buckets, wie es haben darf.</translation>
    </message>
    <message>
        <source>The usual limit is 100. IBM support can raise it.</source>
        <translation>Üblich sind höchstens 100. Der IBM-Support kann die Grenze anheben.</translation>
    </message>
    <message>
        <source>The object has fewer bytes than were asked for.</source>
        <translation>Das Objekt hat weniger Bytes als angefordert.</translation>
    </message>
    <message>
        <source>Read the folder again.</source>
        <translation>Lesen Sie den Ordner neu ein.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>Die Anfrage brauchte zu lange, um anzukommen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM did not understand the sign-in.</source>
        <translation>IBM Cloud IAM hat die Anmeldung nicht verstanden.</translation>
    </message>
    <message>
        <source>Check the API key, and the address of IAM if the connection has one of its own.</source>
        <translation>Prüfen Sie den API-Schlüssel und, falls die Verbindung eine eigene hat, die IAM-Adresse.</translation>
    </message>
    <message>
        <source>IBM COS did not accept the request.</source>
        <translation>IBM COS hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>What it says is in the details.</source>
        <translation>Die Antwort steht in den Details.</translation>
    </message>
    <message>
        <source>Service instances are listed by IBM Cloud itself only.</source>
        <translation>Dienstinstanzen listet nur IBM Cloud selbst auf.</translation>
    </message>
    <message>
        <source>This is not possible for this bucket or object.</source>
        <translation>Für diesen Bucket oder dieses Objekt ist das nicht möglich.</translation>
    </message>
    <message>
        <source>What the server says is in the details.</source>
        <translation>Die Antwort des Servers steht in den Details.</translation>
    </message>
    <message>
        <source>{host} does not offer this.</source>
        <translation>{host} bietet das nicht an.</translation>
    </message>
    <message>
        <source>Not every location and not every S3 service has every feature.</source>
        <translation>Nicht jeder Standort und nicht jeder S3-Dienst hat jede Funktion.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests at a time.</source>
        <translation>{host} bittet um weniger gleichzeitige Anfragen.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Fewer transfers at a time help.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut. Weniger gleichzeitige Übertragungen helfen.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM failed (HTTP {status}).</source>
        <translation>Fehler bei IBM Cloud IAM (HTTP {status}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, look at the status page of IBM Cloud.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut. Bleibt es dabei, sehen Sie auf der Statusseite von IBM Cloud nach.</translation>
    </message>
    <message>
        <source>IBM COS failed (HTTP {status}).</source>
        <translation>Fehler bei IBM COS (HTTP {status}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, IBM support can find it by the request ID in the details.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut. Bleibt es dabei, kann der IBM-Support den Fall anhand der Anfrage-ID in den Details finden.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM cannot be reached at {host}.</source>
        <translation>IBM Cloud IAM ist nicht erreichbar: {host}.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy. Signing in needs this address even where the buckets are reached another way.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Proxy. Die Anmeldung braucht diese Adresse auch dann, wenn die Buckets auf anderem Weg erreicht werden.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy. Private and direct endpoints answer inside IBM Cloud only.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Proxy. Private und direkte Endpunkte antworten nur innerhalb von IBM Cloud.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network, then try again. Private and direct endpoints answer inside IBM Cloud only.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut. Private und direkte Endpunkte antworten nur innerhalb von IBM Cloud.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A proxy that inspects traffic causes this, and so does a wrong clock. Ask for the certificate of the proxy; do not sign in where you did not expect it.</source>
        <translation>Ursache kann ein Proxy sein, der den Datenverkehr prüft, oder eine falsch gehende Uhr. Lassen Sie sich das Zertifikat des Proxys geben; melden Sie sich nicht an, wo Sie das nicht erwartet haben.</translation>
    </message>
    <message>
        <source>Something else than IBM Cloud IAM answered at {host}.</source>
        <translation>Etwas anderes als IBM Cloud IAM hat geantwortet: {host}.</translation>
    </message>
    <message>
        <source>The sign-in page of a network (hotel, train, guest Wi-Fi) does this: open it in a web browser, then try again. If not, check the address of IAM.</source>
        <translation>Das tut die Anmeldeseite eines Netzwerks (Hotel, Zug, Gast-WLAN): Öffnen Sie sie im Webbrowser und versuchen Sie es dann erneut. Andernfalls prüfen Sie die IAM-Adresse.</translation>
    </message>
    <message>
        <source>Something else than IBM COS answered at {host}.</source>
        <translation>Etwas anderes als IBM COS hat geantwortet: {host}.</translation>
    </message>
    <message>
        <source>The sign-in page of a network (hotel, train, guest Wi-Fi) does this: open it in a web browser, then try again. If not, check the endpoint.</source>
        <translation>Das tut die Anmeldeseite eines Netzwerks (Hotel, Zug, Gast-WLAN): Öffnen Sie sie im Webbrowser und versuchen Sie es dann erneut. Andernfalls prüfen Sie den Endpunkt.</translation>
    </message>
    <message>
        <source>{host} wanted the API key to be sent somewhere else. That was refused.</source>
        <translation>{host} wollte den API-Schlüssel an eine andere Adresse umleiten. Das wurde verweigert.</translation>
    </message>
    <message>
        <source>Check the address of IAM in the connection. If it is right, someone between here and there answers in its place.</source>
        <translation>Prüfen Sie die IAM-Adresse in der Verbindung. Stimmt sie, antwortet jemand auf dem Weg dorthin an ihrer Stelle.</translation>
    </message>
    <message>
        <source>{host} wanted the request to be sent somewhere else. That was refused.</source>
        <translation>{host} wollte die Anfrage an eine andere Adresse umleiten. Das wurde verweigert.</translation>
    </message>
    <message>
        <source>Check the endpoint in the connection.</source>
        <translation>Prüfen Sie den Endpunkt in der Verbindung.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password, or does not accept these.</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort oder akzeptiert die angegebenen nicht.</translation>
    </message>
    <message>
        <source>Enter both in the connection, under Advanced.</source>
        <translation>Geben Sie beides in der Verbindung unter „Erweitert“ ein.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not pass the request on.</source>
        <translation>Der Proxy ist nicht erreichbar oder leitet die Anfrage nicht weiter.</translation>
    </message>
    <message>
        <source>Check its address in the connection, under Advanced, or in the settings of this computer.</source>
        <translation>Prüfen Sie seine Adresse in der Verbindung unter „Erweitert“ oder in den Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption, so nothing was sent.</source>
        <translation>{host} würde unverschlüsselt angesprochen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use https://, or accept this in the connection, under Advanced: everyone on the way can then read what is sent and change it.</source>
        <translation>Verwenden Sie https:// oder erlauben Sie es in der Verbindung unter „Erweitert“: Jeder auf dem Weg kann dann mitlesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>The bytes that arrived are not the bytes that were sent.</source>
        <translation>Die angekommenen Bytes sind nicht die gesendeten Bytes.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again; if it stays, a proxy on the way changes what passes.</source>
        <translation>Nichts davon wurde behalten. Versuchen Sie es erneut; bleibt es dabei, verändert ein Proxy auf dem Weg die Daten.</translation>
    </message>
    <message>
        <source>The keyring stayed locked: its password was not given.</source>
        <translation>Der Schlüsselbund blieb gesperrt: Sein Passwort wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>Try again and give it, or use the key for this run only.</source>
        <translation>Versuchen Sie es erneut und geben Sie es ein, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, and cannot ask for its password here.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt und kann hier nicht nach seinem Passwort fragen.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this run only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring of this computer has stopped answering.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Start it again, or sign out and in, then try again. Or use the key for this run only.</source>
        <translation>Starten Sie ihn neu oder melden Sie sich ab und wieder an und versuchen Sie es dann erneut. Oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring of this computer has not been set up yet.</source>
        <translation>Der Schlüsselbund dieses Computers ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Set a password for it in its own program (Passwords and Keys, KWallet), then try again. Or use the key for this run only.</source>
        <translation>Legen Sie in seinem Programm (Passwörter und Verschlüsselung, KWallet) ein Passwort fest und versuchen Sie es dann erneut. Oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring, KWallet, KeePassXC) and try again, or use the key for this run only. It is never written to a file.</source>
        <translation>Starten Sie einen (GNOME Keyring, KWallet, KeePassXC) und versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung. Er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Links to share need an HMAC pair, and this connection has none.</source>
        <translation>Links zum Teilen brauchen ein HMAC-Paar, und diese Verbindung hat keines.</translation>
    </message>
    <message>
        <source>Make a service credential with “Include HMAC Credential” on, and add its pair to the connection.</source>
        <translation>Erstellen Sie Dienst-Zugangsdaten mit eingeschaltetem „Include HMAC Credential“ und fügen Sie deren Paar zur Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Its key is not kept on this computer: each run asks for it.</source>
        <translation>Ihr Schlüssel wird nicht auf diesem Computer gespeichert: Er wird bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>Enter it to go on, or have it kept in the keyring.</source>
        <translation>Geben Sie ihn ein, um fortzufahren, oder lassen Sie ihn im Schlüsselbund speichern.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is safe for secrets.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der für Geheimnisse sicher genug ist.</translation>
    </message>
    <message>
        <source>It can be read, downloaded and copied.</source>
        <translation>Es kann gelesen, heruntergeladen und kopiert werden.</translation>
    </message>
    <message>
        <source>Retention protects the object until {until}, so nothing was sent.</source>
        <translation>Das Objekt ist durch Aufbewahrung bis {until} geschützt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Retention without an end protects the object, so nothing was sent.</source>
        <translation>Das Objekt ist durch unbefristete Aufbewahrung geschützt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Legal holds protect the object, so nothing was sent.</source>
        <translation>Das Objekt ist durch Sperrvermerke geschützt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It can be changed and deleted when the last of them is removed.</source>
        <translation>Es kann geändert und gelöscht werden, wenn der letzte davon entfernt ist.</translation>
    </message>
    <message>
        <source>Retention protects the object until {until}: the server refused.</source>
        <translation>Das Objekt ist durch Aufbewahrung bis {until} geschützt: Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>Retention without an end protects the object: the server refused.</source>
        <translation>Das Objekt ist durch unbefristete Aufbewahrung geschützt: Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>Legal holds protect the object: the server refused.</source>
        <translation>Das Objekt ist durch Sperrvermerke geschützt: Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>The object is not in the archive.</source>
        <translation>Das Objekt liegt nicht im Archiv.</translation>
    </message>
    <message>
        <source>The object is being restored already.</source>
        <translation>Das Objekt wird bereits wiederhergestellt.</translation>
    </message>
    <message>
        <source>The tier does not belong to the archive class of the object.</source>
        <translation>Die Stufe gehört nicht zur Archivklasse des Objekts.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The keyring holds no secret for this connection.</source>
        <translation>Der Schlüsselbund enthält kein Geheimnis für diese Verbindung.</translation>
    </message>
    <message>
        <source>Enter it again; it may have been removed there.</source>
        <translation>Geben Sie es erneut ein; vielleicht wurde es dort entfernt.</translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation>Die Datei wurde während des Sendens geändert.</translation>
    </message>
    <message>
        <source>Nothing of it was stored. Try again when nothing writes to it any more.</source>
        <translation>Nichts davon wurde gespeichert. Versuchen Sie es erneut, wenn nichts mehr in sie schreibt.</translation>
    </message>
    <message>
        <source>The name cannot be a file on this computer.</source>
        <translation>Der Name ist als Dateiname auf diesem Computer nicht möglich.</translation>
    </message>
    <message>
        <source>Rename the object, or download it alone under another name.</source>
        <translation>Benennen Sie das Objekt um oder laden Sie es einzeln unter einem anderen Namen herunter.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {file}.</source>
        <translation>Auf dem Datenträger von {file} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room, then resume. What has arrived is kept.</source>
        <translation>Schaffen Sie Platz und setzen Sie dann fort. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another COS Browser uses this profile.</source>
        <translation>Ein anderer COS Browser verwendet dieses Profil.</translation>
    </message>
    <message>
        <source>Close it and try again, or start this one with a profile of its own (--profile).</source>
        <translation>Schließen Sie ihn und versuchen Sie es erneut, oder starten Sie diesen mit einem eigenen Profil (--profile).</translation>
    </message>
    <message>
        <source>Another transfer writes to {file} already.</source>
        <translation>Eine andere Übertragung schreibt bereits in {file}.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or cancel it.</source>
        <translation>Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The list of transfers was damaged and begins anew.</source>
        <translation>Die Liste der Übertragungen war beschädigt und beginnt neu.</translation>
    </message>
    <message>
        <source>The old one is kept as {file}. What had been finished is where it belongs; start the rest again.</source>
        <translation>Die alte bleibt als {file} erhalten. Was fertig war, ist an seinem Platz; starten Sie den Rest erneut.</translation>
    </message>
    <message>
        <source>The list of transfers cannot be kept.</source>
        <translation>Die Liste der Übertragungen kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Transfers run, but do not go on after a restart. Check the disk and the permissions of {file}.</source>
        <translation>Übertragungen laufen, gehen aber nach einem Neustart nicht weiter. Prüfen Sie den Datenträger und die Zugriffsrechte von {file}.</translation>
    </message>
    <message>
        <source>The list of connections was damaged and begins anew.</source>
        <translation>Die Liste der Verbindungen war beschädigt und beginnt neu.</translation>
    </message>
    <message>
        <source>The old one is kept as {file}, and the secrets are still in the keyring.</source>
        <translation>Die alte bleibt als {file} erhalten, und die Geheimnisse sind noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The certificates in {file} cannot be read.</source>
        <translation>Die Zertifikate in {file} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose a file in PEM form in the connection, under Advanced.</source>
        <translation>Wählen Sie in der Verbindung unter „Erweitert“ eine Datei im PEM-Format.</translation>
    </message>
    <message>
        <source>Its process ended before it was ready.</source>
        <translation>Sein Prozess endete, bevor er bereit war.</translation>
    </message>
    <message>
        <source>What it said is in the details.</source>
        <translation>Seine Ausgabe steht in den Details.</translation>
    </message>
    <message>
        <source>{file} is a link.</source>
        <translation>{file} ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>Links are not followed. Send what it leads to.</source>
        <translation>Verknüpfungen wird nicht gefolgt. Senden Sie das Ziel selbst.</translation>
    </message>
    <message>
        <source>You have no right to use {file}.</source>
        <translation>Sie haben kein Zugriffsrecht auf {file}.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Die Datei oder der Ordner wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not sent.</source>
        <translation>Geräte, Pipes und Sockets werden nicht gesendet.</translation>
    </message>
    <message>
        <source>{file} cannot be used.</source>
        <translation>{file} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>What the system says is in the details.</source>
        <translation>Die Meldung des Systems steht in den Details.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The process that talks to IBM COS ended unexpectedly.</source>
        <translation>Der Prozess, der mit IBM COS kommuniziert, wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>It is being started again, and transfers go on from where they were. Try again.</source>
        <translation>Er wird neu gestartet, und Übertragungen gehen dort weiter, wo sie waren. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside COS Browser.</source>
        <translation>In COS Browser ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Nothing was changed by this step. Please report it with what the details say.</source>
        <translation>Dieser Schritt hat nichts geändert. Bitte melden Sie den Fehler mit den Angaben aus den Details.</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Profile “{0}” in {1}</source>
        <translation>Profil „{0}“ in {1}</translation>
    </message>
    <message>
        <source>Remote “{0}” in {1}</source>
        <translation>Remote „{0}“ in {1}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>service instance</source>
        <translation>Dienstinstanz</translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation>HMAC-Paar</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In a service credential it stands as “resource_instance_id”. In the IBM Cloud console: Resource list &gt; Storage, click the line of your Object Storage instance beside its name, and copy the CRN from the panel that opens. On the command line: ibmcloud resource service-instance NAME. It begins with crn:v1: and ends with two colons.</source>
        <translation>In Dienst-Zugangsdaten steht er als „resource_instance_id“. In der IBM-Cloud-Konsole: Resource list &gt; Storage, die Zeile Ihrer Object-Storage-Instanz neben dem Namen anklicken und den CRN aus dem Bereich kopieren, der sich öffnet. Auf der Kommandozeile: ibmcloud resource service-instance NAME. Er beginnt mit crn:v1: und endet mit zwei Doppelpunkten.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The name with all its folders takes {0} bytes; {1} are possible.</source>
        <translation>Der Name mit allen Ordnern belegt {0} Byte; {1} sind möglich.</translation>
    </message>
    <message>
        <source>There is a folder {0} already.</source>
        <translation>Es gibt bereits einen Ordner {0}.</translation>
    </message>
    <message>
        <source>Two slashes in a row, or one at the start, make a folder without a name.</source>
        <translation>Zwei Schrägstriche hintereinander oder einer am Anfang ergeben einen Ordner ohne Namen.</translation>
    </message>
    <message>
        <source>Other programs may take “.” and “..” for something else than a name.</source>
        <translation>Andere Programme halten „.“ und „..“ vielleicht nicht für einen Namen.</translation>
    </message>
    <message>
        <source>A name begins or ends with a space.</source>
        <translation>Ein Name beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>It holds signs that cannot be seen: {0}</source>
        <translation>Er enthält unsichtbare Zeichen: {0}</translation>
    </message>
    <message>
        <source>Makes {0} inside {1}.</source>
        <translation>Legt {0} in {1} an.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Er enthält keinen Text.</translation>
    </message>
    <message>
        <source>This is too long to be a credential.</source>
        <translation>Das ist zu lang für Zugangsdaten.</translation>
    </message>
    <message>
        <source>The JSON breaks off in line {0}, column {1}, after the field “{2}”. Copy all of it.</source>
        <translation>Das JSON bricht in Zeile {0}, Spalte {1} nach dem Feld „{2}“ ab. Kopieren Sie alles.</translation>
    </message>
    <message>
        <source>The JSON cannot be read (line {0}, column {1}). Copy all of it.</source>
        <translation>Das JSON ist nicht lesbar (Zeile {0}, Spalte {1}). Kopieren Sie alles.</translation>
    </message>
    <message>
        <source>The field “{0}” in line {1} is not a text.</source>
        <translation>Das Feld „{0}“ in Zeile {1} ist kein Text.</translation>
    </message>
    <message>
        <source>The field “{0}” is missing; it belongs to line {1}.</source>
        <translation>Das Feld „{0}“ fehlt; es gehört zu Zeile {1}.</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>„{0}“ fehlt.</translation>
    </message>
    <message>
        <source>There is no key in it. A service credential has the field “apikey”.</source>
        <translation>Es ist kein Schlüssel darin. Dienst-Zugangsdaten haben das Feld „apikey“.</translation>
    </message>
    <message>
        <source>Line {0} cannot be read: there is no “=” after “{1}”.</source>
        <translation>Zeile {0} ist nicht lesbar: Nach „{1}“ fehlt ein „=“.</translation>
    </message>
    <message>
        <source>Line {0} stands before the first [section].</source>
        <translation>Zeile {0} steht vor dem ersten [Abschnitt].</translation>
    </message>
    <message>
        <source>The file is encrypted by the program that wrote it. Paste the keys instead.</source>
        <translation>Die Datei ist von dem Programm verschlüsselt, das sie geschrieben hat. Fügen Sie stattdessen die Schlüssel ein.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Die Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no key that IBM COS gives: an API key has 44 characters, an HMAC pair 32 and 48.</source>
        <translation>Das ist kein Schlüssel von IBM COS: Ein API-Schlüssel hat 44 Zeichen, ein HMAC-Paar 32 und 48.</translation>
    </message>
    <message>
        <source>This is a CRN. It belongs into the field “Service instance”.</source>
        <translation>Das ist ein CRN. Er gehört in das Feld „Dienstinstanz“.</translation>
    </message>
    <message>
        <source>There is a space in it.</source>
        <translation>Es enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>This looks like an access key ID. Choose “HMAC pair” above to use it.</source>
        <translation>Das sieht nach einer Zugriffsschlüssel-ID aus. Wählen Sie oben „HMAC-Paar“, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>An API key of IBM Cloud has 44 characters; this has {0}.</source>
        <translation>Ein API-Schlüssel von IBM Cloud hat 44 Zeichen; dieser hat {0}.</translation>
    </message>
    <message>
        <source>This is the CRN of a bucket. The one of the service instance ends with :: instead.</source>
        <translation>Das ist der CRN eines Buckets. Der einer Dienstinstanz endet stattdessen mit ::.</translation>
    </message>
    <message>
        <source>The CRN is not whole: it has {0} parts of 10.</source>
        <translation>Der CRN ist unvollständig: Er hat {0} von 10 Teilen.</translation>
    </message>
    <message>
        <source>This is the CRN of another service.</source>
        <translation>Das ist der CRN eines anderen Dienstes.</translation>
    </message>
    <message>
        <source>The CRN names no service instance.</source>
        <translation>Der CRN nennt keine Dienstinstanz.</translation>
    </message>
    <message>
        <source>A service instance is given by its CRN (crn:v1:…) or its GUID.</source>
        <translation>Eine Dienstinstanz wird mit ihrem CRN (crn:v1:…) oder ihrer GUID angegeben.</translation>
    </message>
    <message>
        <source>This looks like the other half of the pair.</source>
        <translation>Das sieht nach der anderen Hälfte des Paars aus.</translation>
    </message>
    <message>
        <source>An access key ID of IBM COS has 32 characters; this has {0}.</source>
        <translation>Eine Zugriffsschlüssel-ID von IBM COS hat 32 Zeichen; diese hat {0}.</translation>
    </message>
    <message>
        <source>A secret access key of IBM COS has 48 characters; this has {0}.</source>
        <translation>Ein geheimer Zugriffsschlüssel von IBM COS hat 48 Zeichen; dieser hat {0}.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>An address begins with https://</source>
        <translation>Eine Adresse beginnt mit https://</translation>
    </message>
    <message>
        <source>Keys are sent over https:// only.</source>
        <translation>Schlüssel werden nur über https:// gesendet.</translation>
    </message>
    <message>
        <source>Without https, everyone on the way can read and change what is sent.</source>
        <translation>Ohne https kann jeder auf dem Weg mitlesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>IBM COS</source>
        <translation>IBM COS</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{0} behind</source>
        <translation>{0} nach</translation>
    </message>
    <message>
        <source>{0} ahead of</source>
        <translation>{0} vor</translation>
    </message>
    <message>
        <source>{0} The server asks for {1} seconds of patience.</source>
        <translation>{0} Der Server bittet um {1} Sekunden Geduld.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>The folder {name} could not be made</source>
        <translation>Der Ordner {name} konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>{name}: this did not work</source>
        <translation>{name}: Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>{file}: this did not work</source>
        <translation>{file}: Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>no Aspera program</source>
        <translation>kein Aspera-Programm</translation>
    </message>
    <message>
        <source>the Aspera service refused the session</source>
        <translation>der Aspera-Dienst hat die Sitzung abgelehnt</translation>
    </message>
    <message>
        <source>the Aspera service cannot be reached</source>
        <translation>der Aspera-Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the Aspera session broke off</source>
        <translation>die Aspera-Sitzung brach ab</translation>
    </message>
    <message>
        <source>Aspera could not move it</source>
        <translation>Aspera konnte es nicht übertragen</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>der Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>the secret does not fit the key</source>
        <translation>das Geheimnis passt nicht zum Schlüssel</translation>
    </message>
    <message>
        <source>the sign-in is refused</source>
        <translation>die Anmeldung wird abgelehnt</translation>
    </message>
    <message>
        <source>the clock is wrong</source>
        <translation>die Uhr geht falsch</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>no such bucket</source>
        <translation>kein solcher Bucket</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>does not fit what is there</source>
        <translation>passt nicht zum Vorhandenen</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>protected or archived</source>
        <translation>geschützt oder archiviert</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>dort nicht verfügbar</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>the server failed</source>
        <translation>Fehler des Servers</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>something else answered</source>
        <translation>etwas anderes hat geantwortet</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>der Proxy lehnt ab</translation>
    </message>
    <message>
        <source>it would go unencrypted</source>
        <translation>wäre unverschlüsselt</translation>
    </message>
    <message>
        <source>redirected elsewhere</source>
        <translation>anderswohin umgeleitet</translation>
    </message>
    <message>
        <source>bytes were damaged</source>
        <translation>Bytes wurden beschädigt</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>there is no keyring</source>
        <translation>es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>no secret is kept</source>
        <translation>kein Geheimnis gespeichert</translation>
    </message>
    <message>
        <source>the connection is read-only</source>
        <translation>die Verbindung ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation>die Datei wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the file cannot be used</source>
        <translation>die Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>no possible file name</source>
        <translation>kein möglicher Dateiname</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>an error in COS Browser</source>
        <translation>ein Fehler in COS Browser</translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation>Der Schlüsselbund konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>The key of the connection is needed</source>
        <translation>Der Schlüssel der Verbindung wird benötigt</translation>
    </message>
    <message>
        <source>The connection process has stopped</source>
        <translation>Der Verbindungsprozess wurde beendet</translation>
    </message>
    <message>
        <source>The buckets could not be listed</source>
        <translation>Die Buckets konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>{bucket} could not be read</source>
        <translation>{bucket} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} could not be looked up</source>
        <translation>{name} konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>{name} could not be uploaded</source>
        <translation>{name} konnte nicht hochgeladen werden</translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation>{name} konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation>{name} konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The legal hold of {name} was not changed</source>
        <translation>Der Sperrvermerk von {name} wurde nicht geändert</translation>
    </message>
    <message>
        <source>The retention of {name} was not changed</source>
        <translation>Die Aufbewahrung von {name} wurde nicht geändert</translation>
    </message>
    <message>
        <source>The lifecycle rules of {bucket} were not changed</source>
        <translation>Die Lebenszyklusregeln von {bucket} wurden nicht geändert</translation>
    </message>
    <message>
        <source>The CORS rules of {bucket} were not changed</source>
        <translation>Die CORS-Regeln von {bucket} wurden nicht geändert</translation>
    </message>
    <message>
        <source>The website of {bucket} was not changed</source>
        <translation>Die Website von {bucket} wurde nicht geändert</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>{name} could not be moved by Aspera</source>
        <translation>{name} konnte mit Aspera nicht übertragen werden</translation>
    </message>
    <message>
        <source>The service instances could not be listed</source>
        <translation>Die Dienstinstanzen konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The credential could not be imported</source>
        <translation>Die Zugangsdaten konnten nicht importiert werden</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>Die Verbindung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{bucket} could not be opened</source>
        <translation>{bucket} konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The list of locations could not be read</source>
        <translation>Die Liste der Standorte konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{bucket} was not created</source>
        <translation>{bucket} wurde nicht angelegt</translation>
    </message>
    <message>
        <source>{bucket} was not deleted</source>
        <translation>{bucket} wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The versioning of {bucket} could not be read</source>
        <translation>Die Versionierung von {bucket} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The versioning of {bucket} was not changed</source>
        <translation>Die Versionierung von {bucket} wurde nicht geändert</translation>
    </message>
    <message>
        <source>The lifecycle rules of {bucket} could not be read</source>
        <translation>Die Lebenszyklusregeln von {bucket} konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The CORS rules of {bucket} could not be read</source>
        <translation>Die CORS-Regeln von {bucket} konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The website of {bucket} could not be read</source>
        <translation>Die Website von {bucket} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The replication of {bucket} could not be read</source>
        <translation>Die Replikation von {bucket} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The replication of {bucket} was not tried again</source>
        <translation>Die Replikation von {bucket} wurde nicht erneut versucht</translation>
    </message>
    <message>
        <source>The unfinished uploads of {bucket} could not be listed</source>
        <translation>Die unvollendeten Uploads von {bucket} konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>{name} could not be downloaded</source>
        <translation>{name} konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>{name} could not be resumed</source>
        <translation>{name} konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>{name} could not be edited</source>
        <translation>{name} konnte nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>The move could not be taken back</source>
        <translation>Das Verschieben konnte nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>The unfinished upload of {name} was not removed</source>
        <translation>Der unvollendete Upload von {name} wurde nicht entfernt</translation>
    </message>
    <message>
        <source>There is no link to {name}</source>
        <translation>Kein Link zu {name} verfügbar</translation>
    </message>
    <message>
        <source>The link to {name} does not work now</source>
        <translation>Der Link zu {name} funktioniert derzeit nicht</translation>
    </message>
    <message>
        <source>{name} was not restored</source>
        <translation>{name} wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The legal holds of {name} could not be listed</source>
        <translation>Die Sperrvermerke von {name} konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The connections could not be read</source>
        <translation>Die Verbindungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The connection was not saved</source>
        <translation>Die Verbindung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The transfers could not be read</source>
        <translation>Die Übertragungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The transfers could not be saved</source>
        <translation>Die Übertragungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The demo store could not be started</source>
        <translation>Der Demo-Speicher konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>{file} could not be opened</source>
        <translation>{file} konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{file} could not be read</source>
        <translation>{file} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The retention policy of {bucket} was not changed</source>
        <translation>Die Aufbewahrungsrichtlinie von {bucket} wurde nicht geändert</translation>
    </message>
    <message>
        <source>The retention policy of {bucket} could not be read</source>
        <translation>Die Aufbewahrungsrichtlinie von {bucket} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The Object Lock of {bucket} was not changed</source>
        <translation>Object Lock von {bucket} wurde nicht geändert</translation>
    </message>
    <message>
        <source>The Object Lock of {bucket} could not be read</source>
        <translation>Object Lock von {bucket} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The Object Lock of {name} was not changed</source>
        <translation>Object Lock von {name} wurde nicht geändert</translation>
    </message>
    <message>
        <source>The rules of {bucket} were not changed</source>
        <translation>Die Regeln von {bucket} wurden nicht geändert</translation>
    </message>
    <message>
        <source>The rules of {bucket} could not be read</source>
        <translation>Die Regeln von {bucket} konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} was not moved</source>
        <translation>{name} wurde nicht verschoben</translation>
    </message>
    <message>
        <source>{name} cannot be edited</source>
        <translation>{name} kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>The folder {file} could not be read</source>
        <translation>Der Ordner {file} konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objekt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>Über&amp;tragungen</translation>
    </message>
    <message>
        <source>When Uploads Exist</source>
        <translation>Bei vorhandenen Uploads</translation>
    </message>
    <message>
        <source>When Downloads Exist</source>
        <translation>Bei vorhandenen Downloads</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Open With</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>arranging…</source>
        <translation>wird angeordnet…</translation>
    </message>
    <message>
        <source>sorted when all is read</source>
        <translation>wird sortiert, wenn alles gelesen ist</translation>
    </message>
    <message>
        <source>1 bucket</source>
        <translation>1 Bucket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln buckets</source>
        <translation>
            <numerusform>%Ln Bucket</numerusform>
            <numerusform>%Ln Buckets</numerusform>
        </translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>objects, folders</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} ausgewählt</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>count selected, size</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>{0} read, reading on…</source>
        <translation>{0} gelesen, Lesen läuft…</translation>
    </message>
    <message>
        <source>{0} read, page {1} is tried again…</source>
        <translation>{0} gelesen, Seite {1} wird erneut versucht …</translation>
    </message>
    <message>
        <source>{0} read, more to come</source>
        <translation>{0} gelesen, weitere folgen</translation>
    </message>
    <message>
        <source>{0} read, stopped</source>
        <translation>{0} gelesen, gestoppt</translation>
    </message>
    <message>
        <source>{0} read, failed at page {1}</source>
        <translation>{0} gelesen, Fehler auf Seite {1}</translation>
    </message>
    <message>
        <source>{0} as read before, could not be read again</source>
        <translation>{0} wie zuvor gelesen, erneutes Lesen schlug fehl</translation>
    </message>
    <message>
        <source>{0} match in the first {1}, reading on…</source>
        <translation>{0} Treffer in den ersten {1}, Lesen läuft…</translation>
    </message>
    <message>
        <source>{0} match in the first {1}</source>
        <translation>{0} Treffer in den ersten {1}</translation>
    </message>
    <message>
        <source>{0} match in the first {1}, stopped</source>
        <translation>{0} Treffer in den ersten {1}, gestoppt</translation>
    </message>
    <message>
        <source>{0} match in the first {1}, failed at page {2}</source>
        <translation>{0} Treffer in den ersten {1}, Fehler auf Seite {2}</translation>
    </message>
    <message>
        <source>{0} of {1} match</source>
        <translation>Treffer: {0} von {1}</translation>
    </message>
    <message>
        <source>{0} match in the {1} as read before, could not be read again</source>
        <translation>{0} von {1} passen, wie zuvor gelesen; erneutes Lesen schlug fehl</translation>
    </message>
    <message>
        <source>Search the Rest</source>
        <translation>Rest durchsuchen</translation>
    </message>
    <message>
        <source>Read All</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Versionierung</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Lifecycle rules</source>
        <translation>Lebenszyklusregeln</translation>
    </message>
    <message>
        <source>Edit Rules…</source>
        <translation>Regeln bearbeiten…</translation>
    </message>
    <message>
        <source>CORS rules</source>
        <translation>CORS-Regeln</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Bucket policy</source>
        <translation>Bucket-Richtlinie</translation>
    </message>
    <message>
        <source>IAM access policies decide; they are set in the IBM Cloud console.</source>
        <translation>Es gelten die IAM-Zugriffsrichtlinien; sie werden in der IBM-Cloud-Konsole festgelegt.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>IBM Cloud Logs receives the events of a bucket; set in the console.</source>
        <translation>IBM Cloud Logs empfängt die Ereignisse eines Buckets; in der Konsole einzustellen.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Code Engine or Event Notifications can follow a bucket.</source>
        <translation>Code Engine oder Event Notifications können einem Bucket folgen.</translation>
    </message>
    <message>
        <source>Tags of the bucket</source>
        <translation>Tags des Buckets</translation>
    </message>
    <message>
        <source>COS tags objects only; service instances have tags in the console.</source>
        <translation>COS vergibt Tags nur für Objekte; Dienstinstanzen haben Tags in der Konsole.</translation>
    </message>
    <message>
        <source>Transfer acceleration</source>
        <translation>Übertragungsbeschleunigung</translation>
    </message>
    <message>
        <source>Aspera high-speed transfer instead.</source>
        <translation>Stattdessen Aspera-Hochgeschwindigkeitsübertragung.</translation>
    </message>
    <message>
        <source>Requester pays, inventory</source>
        <translation>Requester Pays, Inventar</translation>
    </message>
    <message>
        <source>COS has neither.</source>
        <translation>COS hat beides nicht.</translation>
    </message>
    <message>
        <source>Not in COS</source>
        <translation>Nicht in COS</translation>
    </message>
    <message>
        <source>keys beginning with {0}</source>
        <translation>Schlüssel, die mit {0} beginnen</translation>
    </message>
    <message>
        <source>larger than {0}</source>
        <translation>größer als {0}</translation>
    </message>
    <message>
        <source>smaller than {0}</source>
        <translation>kleiner als {0}</translation>
    </message>
    <message>
        <source>deletes after {0} days</source>
        <translation>löscht nach {0} Tagen</translation>
    </message>
    <message>
        <source>deletes on {0}</source>
        <translation>löscht am {0}</translation>
    </message>
    <message>
        <source>removes idle delete markers</source>
        <translation>entfernt überflüssige Löschmarkierungen</translation>
    </message>
    <message>
        <source>deletes older versions after {0} days</source>
        <translation>löscht ältere Versionen nach {0} Tagen</translation>
    </message>
    <message>
        <source>gives up uploads after {0} days</source>
        <translation>verwirft Uploads nach {0} Tagen</translation>
    </message>
    <message>
        <source>accelerated archive</source>
        <translation>Accelerated Archive</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>am {0}</translation>
    </message>
    <message>
        <source>after {0} days</source>
        <translation>nach {0} Tagen</translation>
    </message>
    <message>
        <source>moves to the {0} {1}</source>
        <translation>verschiebt ins {0}, {1}</translation>
    </message>
    <message>
        <source>{0} (off)</source>
        <translation>{0} (aus)</translation>
    </message>
    <message>
        <source>{0} and 1 more file exist already</source>
        <translation>{0} und 1 weitere Datei sind bereits vorhanden</translation>
    </message>
    <message>
        <source>{0} and {1} more files exist already</source>
        <translation>{0} und {1} weitere Dateien sind bereits vorhanden</translation>
    </message>
    <message>
        <source>{0} exists already in {1}</source>
        <comment>a file, a place</comment>
        <translation>{0} ist bereits vorhanden in {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a size, a moment</comment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Existing: {0}. New: {1}.</source>
        <comment>two sizes</comment>
        <translation>Vorhanden: {0}. Neu: {1}.</translation>
    </message>
    <message>
        <source>{0} The existing one cannot be replaced: {1}.</source>
        <translation>{0} Das vorhandene kann nicht ersetzt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} of the existing ones are protected, and cannot be replaced.</source>
        <translation>{0} der vorhandenen sind geschützt und können nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>All of the existing ones are protected, and cannot be replaced.</source>
        <translation>Alle vorhandenen sind geschützt und können nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>1 of the existing ones is protected, and cannot be replaced.</source>
        <translation>1 der vorhandenen ist geschützt und kann nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>{0} files exist already</source>
        <translation>{0} Dateien sind bereits vorhanden</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Keep Both, Rename New</source>
        <translation>Beide behalten, neue umbenennen</translation>
    </message>
    <message>
        <source>Keep Both, Rename Existing</source>
        <translation>Beide behalten, vorhandene umbenennen</translation>
    </message>
    <message>
        <source>Overwrite If Newer</source>
        <translation>Überschreiben, wenn neuer</translation>
    </message>
    <message>
        <source>Overwrite If Size Differs</source>
        <translation>Überschreiben, wenn Größe abweicht</translation>
    </message>
    <message>
        <source>Overwrite If Content Differs</source>
        <translation>Überschreiben, wenn Inhalt abweicht</translation>
    </message>
    <message>
        <source>Resume or Overwrite</source>
        <translation>Fortsetzen oder überschreiben</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>nichts davor</translation>
    </message>
    <message>
        <source>nothing after</source>
        <translation>nichts danach</translation>
    </message>
    <message>
        <source>nothing above</source>
        <translation>nichts darüber</translation>
    </message>
    <message>
        <source>nothing is being read</source>
        <translation>es wird nichts gelesen</translation>
    </message>
    <message>
        <source>the demo store cannot be changed</source>
        <translation>der Demo-Speicher kann nicht geändert werden</translation>
    </message>
    <message>
        <source>no transfers</source>
        <translation>keine Übertragungen</translation>
    </message>
    <message>
        <source>no finished transfers</source>
        <translation>keine fertigen Übertragungen</translation>
    </message>
    <message>
        <source>open a bucket first</source>
        <translation>öffnen Sie zuerst einen Bucket</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is only this tab</source>
        <translation>es gibt nur diesen Tab</translation>
    </message>
    <message>
        <source>no tab was closed</source>
        <translation>es wurde kein Tab geschlossen</translation>
    </message>
    <message>
        <source>select a bucket first</source>
        <translation>wählen Sie zuerst einen Bucket aus</translation>
    </message>
    <message>
        <source>a favourite already</source>
        <translation>bereits ein Favorit</translation>
    </message>
    <message>
        <source>not a favourite</source>
        <translation>kein Favorit</translation>
    </message>
    <message>
        <source>nothing to paste</source>
        <translation>nichts einzufügen</translation>
    </message>
    <message>
        <source>select one object first</source>
        <translation>wählen Sie zuerst ein Objekt aus</translation>
    </message>
    <message>
        <source>only in search results</source>
        <translation>nur in Suchergebnissen</translation>
    </message>
    <message>
        <source>select one folder first</source>
        <translation>wählen Sie zuerst einen Ordner aus</translation>
    </message>
    <message>
        <source>select one object or folder first</source>
        <translation>wählen Sie zuerst ein Objekt oder einen Ordner aus</translation>
    </message>
    <message>
        <source>too much is selected</source>
        <translation>zu viel ausgewählt</translation>
    </message>
    <message>
        <source>folders are selected</source>
        <translation>es sind Ordner ausgewählt</translation>
    </message>
    <message>
        <source>select an object first</source>
        <translation>wählen Sie zuerst ein Objekt aus</translation>
    </message>
    <message>
        <source>“Delete Bucket…” does that</source>
        <translation>das tut „Bucket löschen…“</translation>
    </message>
    <message>
        <source>select something first</source>
        <translation>wählen Sie zuerst etwas aus</translation>
    </message>
    <message>
        <source>not in search results</source>
        <translation>nicht in Suchergebnissen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody with an account</source>
        <translation>Alle mit einem Konto</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>read this list</source>
        <translation>diese Liste lesen</translation>
    </message>
    <message>
        <source>change this list</source>
        <translation>diese Liste ändern</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>{0} objects</source>
        <translation>{0} Objekte</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} Ordner</translation>
    </message>
    <message>
        <source>{0} objects and {1} folders</source>
        <translation>{0} Objekte und {1} Ordner</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>A name has letters, digits and - _ . only, without spaces.</source>
        <translation>Ein Name besteht nur aus Buchstaben, Ziffern und - _ . ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be sent.</source>
        <translation>Zeilenumbrüche und Steuerzeichen können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Letters beyond ASCII can only be sent encoded.</source>
        <translation>Zeichen außerhalb von ASCII können nur kodiert gesendet werden.</translation>
    </message>
    <message>
        <source>An object has {0} tags at most.</source>
        <translation>Ein Objekt hat höchstens {0} Tags.</translation>
    </message>
    <message>
        <source>A name has {0} characters at most.</source>
        <translation>Ein Name hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A value has {0} characters at most.</source>
        <translation>Ein Wert hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Names that begin with “{0}” are the server&apos;s own.</source>
        <translation>Namen, die mit „{0}“ beginnen, gehören dem Server.</translation>
    </message>
    <message>
        <source>Tags have letters, digits, spaces and + - = . _ : / @ only.</source>
        <translation>Tags bestehen nur aus Buchstaben, Ziffern, Leerzeichen und + - = . _ : / @.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> KB/s</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a speed and its limit</comment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} oder mehr</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>last {0} days</source>
        <translation>letzte {0} Tage</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} cannot be the name of metadata: letters, digits and - _ . are possible.</source>
        <translation>{0} kann kein Name von Metadaten sein: Buchstaben, Ziffern und - _ . sind möglich.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Ein leerer Text</translation>
    </message>
    <message>
        <source>{0} stands there twice.</source>
        <translation>{0} kommt doppelt vor.</translation>
    </message>
    <message>
        <source>The value of {0} has characters that only go out encoded.</source>
        <translation>Der Wert von {0} enthält Zeichen, die nur kodiert gesendet werden.</translation>
    </message>
    <message>
        <source>The value of {0} has line breaks, controls, or spaces at an end.</source>
        <translation>Der Wert von {0} enthält Zeilenumbrüche, Steuerzeichen oder Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>The metadata takes {0} bytes; {1} are possible.</source>
        <translation>Die Metadaten belegen {0} Byte; {1} sind möglich.</translation>
    </message>
    <message>
        <source>A tag needs a key.</source>
        <translation>Ein Tag braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>The tag {0} is too long: {1} characters for the key, {2} for the value.</source>
        <translation>Das Tag {0} ist zu lang: {1} Zeichen für den Schlüssel, {2} für den Wert.</translation>
    </message>
    <message>
        <source>Keys that begin with “ibm:” are IBM&apos;s own.</source>
        <translation>Schlüssel, die mit „ibm:“ beginnen, gehören IBM.</translation>
    </message>
    <message>
        <source>An object can have {0} tags.</source>
        <translation>Ein Objekt kann {0} Tags haben.</translation>
    </message>
    <message>
        <source>Only printable ASCII can be in a header.</source>
        <translation>In einem Header ist nur druckbares ASCII möglich.</translation>
    </message>
    <message>
        <source>A date as in “Tue, 03 Nov 2026 08:00:00 GMT”.</source>
        <translation>Ein Datum wie „Tue, 03 Nov 2026 08:00:00 GMT“.</translation>
    </message>
    <message>
        <source>A type and a subtype, as in “text/csv”.</source>
        <translation>Ein Typ und ein Untertyp, wie „text/csv“.</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits and ! _ . * ( ) - &apos;</source>
        <translation>1 bis 64 Buchstaben, Ziffern und ! _ . * ( ) - &apos;</translation>
    </message>
    <message>
        <source>1 cut</source>
        <translation>1 ausgeschnitten</translation>
    </message>
    <message>
        <source>{0} cut</source>
        <translation>{0} ausgeschnitten</translation>
    </message>
    <message>
        <source>1 copied</source>
        <translation>1 kopiert</translation>
    </message>
    <message>
        <source>{0} copied</source>
        <translation>{0} kopiert</translation>
    </message>
    <message>
        <source>These objects were copied in a window that is closed, or are too many for two.</source>
        <translation>Diese Objekte wurden in einem inzwischen geschlossenen Fenster kopiert oder sind zu viele für zwei Fenster.</translation>
    </message>
    <message>
        <source>They are here already, or this is inside of them.</source>
        <translation>Sie sind bereits hier, oder dieser Ort liegt in ihnen.</translation>
    </message>
    <message>
        <source>A whole place cannot be copied into itself.</source>
        <translation>Ein ganzer Ort kann nicht in sich selbst kopiert werden.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird benötigt.</translation>
    </message>
    <message>
        <source>A slash parts folders: use “Move To…” for another folder.</source>
        <translation>Ein Schrägstrich trennt Ordner: Für einen anderen Ordner verwenden Sie „Verschieben nach…“.</translation>
    </message>
    <message>
        <source>This name exists already.</source>
        <translation>Dieser Name ist bereits vergeben.</translation>
    </message>
    <message>
        <source>So many objects can only be dropped within their window.</source>
        <translation>So viele Objekte können nur innerhalb ihres Fensters abgelegt werden.</translation>
    </message>
    <message>
        <source>The connection they come from is read-only: they can be copied, not moved.</source>
        <translation>Die Verbindung, aus der sie stammen, ist schreibgeschützt: Sie können kopiert, aber nicht verschoben werden.</translation>
    </message>
    <message>
        <source>{0} copy</source>
        <comment>a name</comment>
        <translation>{0} Kopie</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>Asien-Pazifik</translation>
    </message>
    <message>
        <source>Dallas</source>
        <translation>Dallas</translation>
    </message>
    <message>
        <source>Washington DC</source>
        <translation>Washington DC</translation>
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
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Osaka</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>Toronto</translation>
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
        <source>Chennai</source>
        <translation>Chennai</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Mumbai</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>Amsterdam</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>San Jose</source>
        <translation>San Jose</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Needs the role {0} on the bucket.</source>
        <translation>Erfordert die Rolle {0} für den Bucket.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>use Aspera</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When possible</source>
        <comment>use Aspera</comment>
        <translation>Wenn möglich</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <comment>use Aspera</comment>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>No Aspera program was found. Install one, or choose ascp in Transfer Settings.</source>
        <translation>Es wurde kein Aspera-Programm gefunden. Installieren Sie eines oder wählen Sie ascp in den Übertragungseinstellungen.</translation>
    </message>
    <message>
        <source>Aspera needs an API key: it does not take HMAC keys.</source>
        <translation>Aspera braucht einen API-Schlüssel: HMAC-Schlüssel nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The location of this bucket has no Aspera.</source>
        <translation>Am Standort dieses Buckets gibt es kein Aspera.</translation>
    </message>
    <message>
        <source>This bucket has a retention policy: Aspera does not write to immutable buckets.</source>
        <translation>Dieser Bucket hat eine Aufbewahrungsrichtlinie: Aspera schreibt nicht in unveränderliche Buckets.</translation>
    </message>
    <message>
        <source>The transfer service cannot be reached: port {0} (TCP and UDP) is blocked.</source>
        <translation>Der Übertragungsdienst ist nicht erreichbar: Port {0} (TCP und UDP) ist blockiert.</translation>
    </message>
    <message>
        <source>This upload sets metadata, tags or retention, which Aspera does not carry.</source>
        <translation>Dieser Upload setzt Metadaten, Tags oder Aufbewahrung, die Aspera nicht mitnimmt.</translation>
    </message>
    <message>
        <source>Texts of up to {0} and {1} lines are compared. Save both versions and compare the files.</source>
        <translation>Verglichen werden Texte bis {0} und {1} Zeilen. Speichern Sie beide Versionen und vergleichen Sie die Dateien.</translation>
    </message>
    <message>
        <source>At least one of the two is no text. Save both versions and compare the files.</source>
        <translation>Mindestens eine der beiden ist kein Text. Speichern Sie beide Versionen und vergleichen Sie die Dateien.</translation>
    </message>
    <message>
        <source>Restored from the archive</source>
        <translation>Aus dem Archiv wiederhergestellt</translation>
    </message>
    <message>
        <source>Transfer failed</source>
        <translation>Übertragung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Transfer finished</source>
        <translation>Übertragung fertig</translation>
    </message>
    <message>
        <source>{0} of {1} transfers failed</source>
        <translation>{0} von {1} Übertragungen fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} transfers finished</source>
        <translation>{0} Übertragungen fertig</translation>
    </message>
    <message>
        <source>This takes longer than the other program waits. It goes on: paste again when it is done.</source>
        <translation>Das dauert länger, als das andere Programm wartet. Es läuft weiter: Fügen Sie erneut ein, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>This takes longer than the other program waits. Use “Download…” instead.</source>
        <translation>Das dauert länger, als das andere Programm wartet. Verwenden Sie stattdessen „Herunterladen…“.</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Westeuropäisch (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>{0} with mark</source>
        <translation>{0} mit BOM</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>a size, a moment</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} · {1} transferred</source>
        <comment>a size and a moment, a size</comment>
        <translation>{0} · {1} übertragen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>a size and a moment, and that it is kept</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Read for Each Row</source>
        <translation>Für jede Zeile lesen</translation>
    </message>
    <message>
        <source>{0} was deleted in the bucket while you edited it.</source>
        <translation>{0} wurde während der Bearbeitung im Bucket gelöscht.</translation>
    </message>
    <message>
        <source>{0} was changed in the bucket while you edited it.</source>
        <translation>{0} wurde während der Bearbeitung im Bucket geändert.</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Wieder speichern</translation>
    </message>
    <message>
        <source>Discard Mine</source>
        <translation>Meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Overwriting cannot be undone, unless the bucket keeps older versions.</source>
        <translation>Das Überschreiben lässt sich nicht rückgängig machen, außer der Bucket bewahrt ältere Versionen auf.</translation>
    </message>
    <message>
        <source>The bucket keeps versions: Undo brings back what is overwritten.</source>
        <translation>Der Bucket bewahrt Versionen auf: „Rückgängig“ bringt zurück, was überschrieben wird.</translation>
    </message>
    <message>
        <source>Overwriting cannot be undone: the versioning of the bucket is suspended.</source>
        <translation>Das Überschreiben lässt sich nicht rückgängig machen: Die Versionierung des Buckets ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Overwriting cannot be undone: the bucket keeps no versions.</source>
        <translation>Das Überschreiben lässt sich nicht rückgängig machen: Der Bucket bewahrt keine Versionen auf.</translation>
    </message>
    <message>
        <source>Where new versions are announced is not known; the settings take an address.</source>
        <translation>Wo neue Versionen angekündigt werden, ist nicht bekannt; die Einstellungen nehmen eine Adresse.</translation>
    </message>
    <message>
        <source>New versions come by {0}, which has installed this one.</source>
        <translation>Neue Versionen kommen durch {0}, das auch diese installiert hat.</translation>
    </message>
    <message>
        <source>COS Browser {0} is the newest version.</source>
        <translation>COS Browser {0} ist die neueste Version.</translation>
    </message>
    <message>
        <source>Whether there is a new version could not be found out: {0}</source>
        <translation>Ob es eine neue Version gibt, war nicht zu erfahren: {0}</translation>
    </message>
    <message>
        <source>COS Browser {0} is there; this is {1}.</source>
        <translation>COS Browser {0} ist da; dies ist {1}.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Show Release</source>
        <translation>Version zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>The program could not be started</source>
        <translation>Das Programm konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Open “{0}” With</source>
        <translation>„{0}“ öffnen mit</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About COS Browser</source>
        <translation>Über COS Browser</translation>
    </message>
    <message>
        <source>COS Browser {0}</source>
        <translation>COS Browser {0}</translation>
    </message>
    <message>
        <source>A desktop client for IBM Cloud Object Storage.</source>
        <translation>Ein Desktop-Client für IBM Cloud Object Storage.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The icons are Phosphor&apos;s, under the MIT licence. Not made or endorsed by IBM; IBM and IBM Cloud are trademarks of International Business Machines.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Die Symbole stammen von Phosphor, unter der MIT-Lizenz. Nicht von IBM hergestellt oder unterstützt; IBM und IBM Cloud sind Marken der International Business Machines Corporation.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>the bucket {0}</source>
        <translation>Bucket {0}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Access to {0}</source>
        <translation>Zugriff auf {0}</translation>
    </message>
    <message>
        <source>Private: only whom IAM lets in</source>
        <translation>Privat: nur für die, denen IAM es erlaubt</translation>
    </message>
    <message>
        <source>Everybody may list it</source>
        <translation>Alle dürfen auflisten</translation>
    </message>
    <message>
        <source>Everybody may read, without signing in</source>
        <translation>Alle dürfen lesen, ohne Anmeldung</translation>
    </message>
    <message>
        <source>Everybody with an account may read</source>
        <translation>Alle mit einem Konto dürfen lesen</translation>
    </message>
    <message>
        <source>These may, one by one:</source>
        <translation>Einzelne Berechtigungen:</translation>
    </message>
    <message>
        <source>Public links to it end at once. Who has a role by IAM keeps it.</source>
        <translation>Öffentliche Links darauf enden sofort. Wer über IAM eine Rolle hat, behält sie.</translation>
    </message>
    <message>
        <source>COS opens buckets by IAM policies; the server may refuse an access list for it.</source>
        <translation>COS öffnet Buckets über IAM-Richtlinien; der Server lehnt eine Zugriffsliste dafür vielleicht ab.</translation>
    </message>
    <message>
        <source>Anybody who has its address can fetch it, unless a public access block overrules this.</source>
        <translation>Wer die Adresse hat, kann es abrufen, sofern keine Sperre öffentlicher Zugriffe das verhindert.</translation>
    </message>
    <message>
        <source>Everybody with any account can fetch it. The server may not offer this.</source>
        <translation>Alle mit irgendeinem Konto können es abrufen. Vielleicht bietet der Server das nicht an.</translation>
    </message>
    <message>
        <source>The owner keeps full control. The id is that of a service instance or account.</source>
        <translation>Der Eigentümer behält die volle Kontrolle. Die ID ist die einer Dienstinstanz oder eines Kontos.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Public access block</source>
        <translation>Sperre öffentlicher Zugriffe</translation>
    </message>
    <message>
        <source>Refuse new public lists</source>
        <translation>Neue öffentliche Listen ablehnen</translation>
    </message>
    <message>
        <source>Let public lists count for nothing</source>
        <translation>Öffentliche Listen unwirksam machen</translation>
    </message>
    <message>
        <source>IAM decides beside this list: who has a role in the service instance or bucket needs no grant.</source>
        <translation>Neben dieser Liste entscheidet IAM: Wer in der Dienstinstanz oder im Bucket eine Rolle hat, braucht keine Berechtigung.</translation>
    </message>
    <message>
        <source>Each object has a list of its own.</source>
        <translation>Jedes Objekt hat eine eigene Liste.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>yes, by this list</source>
        <translation>ja, durch diese Liste</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>This server has no access lists.</source>
        <translation>Dieser Server hat keine Zugriffslisten.</translation>
    </message>
    <message>
        <source>This key may not read the list. {0}</source>
        <translation>Dieser Schlüssel darf die Liste nicht lesen. {0}</translation>
    </message>
    <message>
        <source>Changed at the bucket.</source>
        <translation>Wird am Bucket geändert.</translation>
    </message>
    <message>
        <source>This key may not read it. {0}</source>
        <translation>Dieser Schlüssel darf es nicht lesen. {0}</translation>
    </message>
    <message>
        <source>This server has none.</source>
        <translation>Auf diesem Server nicht vorhanden.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Upload Files…</source>
        <translation>Dateien hochladen…</translation>
    </message>
    <message>
        <source>Upload Folder…</source>
        <translation>Ordner hochladen…</translation>
    </message>
    <message>
        <source>Upload with Options…</source>
        <translation>Mit Optionen hochladen…</translation>
    </message>
    <message>
        <source>Synchronise…</source>
        <translation>Synchronisieren…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>New Folder…</source>
        <translation>Ordner anlegen…</translation>
    </message>
    <message>
        <source>New Bucket…</source>
        <translation>Bucket anlegen…</translation>
    </message>
    <message>
        <source>Empty Bucket…</source>
        <translation>Bucket leeren…</translation>
    </message>
    <message>
        <source>Hidden Costs…</source>
        <translation>Versteckte Kosten…</translation>
    </message>
    <message>
        <source>Delete Bucket…</source>
        <translation>Bucket löschen…</translation>
    </message>
    <message>
        <source>New Text File…</source>
        <translation>Neue Textdatei…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Other Program…</source>
        <translation>Anderes Programm…</translation>
    </message>
    <message>
        <source>Edit Text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Show Deleted…</source>
        <translation>Gelöschte anzeigen…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Count Contents</source>
        <translation>Inhalt zählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy To…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Move To…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete All Versions…</source>
        <translation>Alle Versionen löschen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select None</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>cos:// Path</source>
        <translation>cos://-Pfad</translation>
    </message>
    <message>
        <source>curl Command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>rclone Command</source>
        <translation>rclone-Befehl</translation>
    </message>
    <message>
        <source>aws Command</source>
        <translation>aws-Befehl</translation>
    </message>
    <message>
        <source>Python with the IBM COS SDK</source>
        <translation>Python mit dem IBM COS SDK</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Duplicate Tab</source>
        <translation>Tab duplizieren</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>Andere Tabs schließen</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Move Tab to New Window</source>
        <translation>Tab in neues Fenster verschieben</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
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
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Enclosing Folder</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <translation>Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Go to Path…</source>
        <translation>Gehe zu Pfad…</translation>
    </message>
    <message>
        <source>Go to Bucket…</source>
        <translation>Gehe zu Bucket…</translation>
    </message>
    <message>
        <source>Add to Favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Remove from Favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Rename Favourite…</source>
        <translation>Favorit umbenennen…</translation>
    </message>
    <message>
        <source>Move Favourite Up</source>
        <translation>Favorit nach oben</translation>
    </message>
    <message>
        <source>Move Favourite Down</source>
        <translation>Favorit nach unten</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Demo Store</source>
        <translation>Demo-Speicher</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Manage Connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>Remove Connection…</source>
        <translation>Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Cancel All…</source>
        <translation>Alle abbrechen…</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Export Finished…</source>
        <translation>Fertige exportieren…</translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation>Übertragungseinstellungen…</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Look for New Version</source>
        <translation>Nach neuer Version sehen</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>About COS Browser</source>
        <translation>Über COS Browser</translation>
    </message>
    <message>
        <source>Download Again to “{0}”</source>
        <translation>Erneut nach „{0}“ herunterladen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln requests, {1} up, {2} down</source>
        <translation>
            <numerusform>{0}: %Ln Anfrage, {1} gesendet, {2} empfangen</numerusform>
            <numerusform>{0}: %Ln Anfragen, {1} gesendet, {2} empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln requests, {3} failed, {1} up, {2} down</source>
        <translation>
            <numerusform>{0}: %Ln Anfrage, {3} fehlgeschlagen, {1} gesendet, {2} empfangen</numerusform>
            <numerusform>{0}: %Ln Anfragen, {3} fehlgeschlagen, {1} gesendet, {2} empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <translation>Regel ändern…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Each object is looked up when you restore; those that are not archived stay as they are.</source>
        <translation>Jedes Objekt wird beim Wiederherstellen nachgeschlagen; nicht archivierte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Not in the archive: the object can be read at any time.</source>
        <translation>Nicht im Archiv: Das Objekt kann jederzeit gelesen werden.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Will be archived</source>
        <translation>Wird archiviert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Can be read until</source>
        <translation>Lesbar bis</translation>
    </message>
    <message>
        <source>It has to be restored before it can be opened, previewed or downloaded.</source>
        <translation>Es muss wiederhergestellt werden, bevor es geöffnet, in der Vorschau angesehen oder heruntergeladen werden kann.</translation>
    </message>
    <message>
        <source>That takes up to {0} hours. You are told when it can be read.</source>
        <translation>Das dauert bis zu {0} Stunden. Sie werden benachrichtigt, sobald es gelesen werden kann.</translation>
    </message>
    <message>
        <source>Keep Longer…</source>
        <translation>Länger behalten…</translation>
    </message>
    <message>
        <source>This key may not read the archive rule. {0}</source>
        <translation>Dieser Schlüssel darf die Archivregel nicht lesen. {0}</translation>
    </message>
    <message>
        <source>This server has no archive.</source>
        <translation>Dieser Server hat kein Archiv.</translation>
    </message>
    <message>
        <source>No archive rule: objects stay in the class of the bucket.</source>
        <translation>Keine Archivregel: Objekte bleiben in der Klasse des Buckets.</translation>
    </message>
    <message>
        <source>Set Rule…</source>
        <translation>Regel festlegen…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>It concerns objects that were stored after it was set.</source>
        <translation>Sie betrifft Objekte, die nach ihrer Festlegung gespeichert wurden.</translation>
    </message>
    <message>
        <source>Archive class</source>
        <translation>Archivklasse</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>On (UTC)</source>
        <translation>Am (UTC)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ArchiveRuleDialog</name>
    <message>
        <source>Archive Rule</source>
        <translation>Archivregel</translation>
    </message>
    <message>
        <source>Days after an object was stored</source>
        <translation>Tage nach dem Speichern eines Objekts</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>An einem bestimmten Datum</translation>
    </message>
    <message>
        <source>Never: no archive rule</source>
        <translation>Nie: keine Archivregel</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Archive: restored within {0} hours</source>
        <translation>Archive: binnen {0} Stunden wiederhergestellt</translation>
    </message>
    <message>
        <source>Accelerated Archive: within {0} hours</source>
        <translation>Accelerated Archive: binnen {0} Stunden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Archive class</source>
        <translation>Archivklasse</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>It concerns objects that are stored from now on, of the whole bucket. Archived objects are billed for 90 days at least, and have to be restored before they can be read.</source>
        <translation>Sie betrifft Objekte des ganzen Buckets, die von jetzt an gespeichert werden. Archivierte Objekte werden für mindestens 90 Tage berechnet und müssen wiederhergestellt werden, bevor sie gelesen werden können.</translation>
    </message>
    <message>
        <source>Archive rule of {0}</source>
        <translation>Archivregel von {0}</translation>
    </message>
    <message>
        <source>At midnight UTC.</source>
        <translation>Um Mitternacht UTC.</translation>
    </message>
</context>
<context>
    <name>AsperaDialog</name>
    <message>
        <source>Asking the transfer service of {0}…</source>
        <translation>Der Übertragungsdienst von {0} wird gefragt…</translation>
    </message>
    <message>
        <source>Use Aspera</source>
        <translation>Aspera verwenden</translation>
    </message>
    <message>
        <source>Use HTTPS</source>
        <translation>HTTPS verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>By Aspera, or by HTTPS as always?</source>
        <translation>Mit Aspera oder wie immer mit HTTPS?</translation>
    </message>
    <message>
        <source>Aspera is quicker where the way is long and the line is wide.</source>
        <translation>Aspera ist schneller, wenn der Weg lang und die Leitung breit ist.</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Steps in between</source>
        <translation>Zwischenschritte</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
</context>
<context>
    <name>BucketNameDialog</name>
    <message>
        <source>Go to bucket</source>
        <translation>Gehe zu Bucket</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go to a bucket of {0}</source>
        <translation>Gehe zu einem Bucket von {0}</translation>
    </message>
    <message>
        <source>It is looked for in all locations. It need not be in the list.</source>
        <translation>Er wird an allen Standorten gesucht und muss nicht in der Liste stehen.</translation>
    </message>
</context>
<context>
    <name>BucketPanel</name>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Ältere Versionen</translation>
    </message>
    <message>
        <source>Delete markers</source>
        <translation>Löschmarkierungen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Firewall lets in</source>
        <translation>Firewall lässt zu</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>own root key</source>
        <translation>eigener Root-Schlüssel</translation>
    </message>
    <message>
        <source>keys of COS</source>
        <translation>Schlüssel von COS</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>Root-Schlüssel</translation>
    </message>
    <message>
        <source>CRN</source>
        <translation>CRN</translation>
    </message>
    <message>
        <source>Count, size, quota and firewall are not available with HMAC keys: that needs an API key.</source>
        <translation>Anzahl, Größe, Kontingent und Firewall sind mit HMAC-Schlüsseln nicht verfügbar: Das erfordert einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>This key may not read count, size, quota and firewall: that needs the role Reader.</source>
        <translation>Dieser Schlüssel darf Anzahl, Größe, Kontingent und Firewall nicht lesen: Das erfordert die Rolle Reader.</translation>
    </message>
    <message>
        <source>This connection names no service that knows count, size, quota and firewall.</source>
        <translation>Diese Verbindung nennt keinen Dienst, der Anzahl, Größe, Kontingent und Firewall kennt.</translation>
    </message>
    <message>
        <source>Count, size, quota and firewall could not be read.</source>
        <translation>Anzahl, Größe, Kontingent und Firewall konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>BucketToTry</name>
    <message>
        <source>name of a bucket</source>
        <translation>Name eines Buckets</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Test with bucket</source>
        <translation>Mit Bucket testen</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What could not be changed</source>
        <translation>Was nicht geändert werden konnte</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} of {1} objects changed</source>
        <translation>{0} von {1} Objekten geändert</translation>
    </message>
    <message>
        <source>{0} could not be changed</source>
        <translation>{0} nicht geändert</translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation>Zählung läuft: {0} Objekte, bisher {1}…</translation>
    </message>
    <message>
        <source>There are no objects in it.</source>
        <translation>Es sind keine Objekte darin.</translation>
    </message>
    <message>
        <source>Changes {0} objects, {1}.</source>
        <translation>Ändert {0} Objekte, {1}.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>The key may read {0}, but not write or delete there.</source>
        <translation>Der Schlüssel darf {0} lesen, dort aber nicht schreiben oder löschen.</translation>
    </message>
    <message>
        <source>The key may not list the buckets.</source>
        <translation>Der Schlüssel darf die Buckets nicht auflisten.</translation>
    </message>
    <message>
        <source>Signed in at IBM Cloud IAM.</source>
        <translation>Bei IBM Cloud IAM angemeldet.</translation>
    </message>
    <message>
        <source>1 bucket listed.</source>
        <translation>1 Bucket aufgelistet.</translation>
    </message>
    <message>
        <source>{0} buckets listed.</source>
        <translation>{0} Buckets aufgelistet.</translation>
    </message>
    <message>
        <source>The bucket {0} can be written to.</source>
        <translation>In den Bucket {0} kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The HMAC pair is accepted: links can be shared.</source>
        <translation>Das HMAC-Paar wird akzeptiert: Links können geteilt werden.</translation>
    </message>
    <message>
        <source>The bucket {0} can be read.</source>
        <translation>Der Bucket {0} kann gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The language changes when COS Browser is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von COS Browser.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command or a place</source>
        <translation>Befehl oder Ort eingeben</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>Befehl oder Ort</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command or place has these letters.</source>
        <translation>Kein Befehl oder Ort enthält diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>1 line added, {1} removed</source>
        <translation>1 Zeile hinzugefügt, {1} entfernt</translation>
    </message>
    <message>
        <source>{0} lines added, {1} removed</source>
        <translation>{0} Zeilen hinzugefügt, {1} entfernt</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>dieselben Bytes</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Both versions have the same bytes.</source>
        <translation>Beide Versionen haben dieselben Bytes.</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>Only how lines end, or how the text is encoded, differs.</source>
        <translation>Nur die Zeilenenden oder die Kodierung des Textes unterscheiden sich.</translation>
    </message>
    <message>
        <source>The text is the same</source>
        <translation>Der Text ist derselbe</translation>
    </message>
    <message>
        <source>These cannot be compared here</source>
        <translation>Diese können hier nicht verglichen werden</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare and Synchronise</source>
        <translation>Vergleichen und synchronisieren</translation>
    </message>
    <message>
        <source>→  Update the right side</source>
        <translation>→  Rechte Seite aktualisieren</translation>
    </message>
    <message>
        <source>←  Update the left side</source>
        <translation>←  Linke Seite aktualisieren</translation>
    </message>
    <message>
        <source>↔  Update both, the newer one wins</source>
        <translation>↔  Beide aktualisieren, die neuere gewinnt</translation>
    </message>
    <message>
        <source>⇒  Mirror: make the right side like the left</source>
        <translation>⇒  Spiegeln: rechte Seite an linke angleichen</translation>
    </message>
    <message>
        <source>⇐  Mirror: make the left side like the right</source>
        <translation>⇐  Spiegeln: linke Seite an rechte angleichen</translation>
    </message>
    <message>
        <source>Compare contents by checksum</source>
        <translation>Inhalte per Prüfsumme vergleichen</translation>
    </message>
    <message>
        <source>Leave out, as in: *.tmp  .git  build/*</source>
        <translation>Auslassen, z. B.: *.tmp  .git  build/*</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Times may differ by</source>
        <translation>Zulässige Zeitabweichung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Choose two places, then compare them. Nothing is changed by that.</source>
        <translation>Wählen Sie zwei Orte und vergleichen Sie sie. Dadurch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>A local folder, or cos://connection/bucket/folder/</source>
        <translation>Ein lokaler Ordner oder cos://Verbindung/Bucket/Ordner/</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Folder to Compare</source>
        <translation>Zu vergleichender Ordner</translation>
    </message>
    <message>
        <source>Each side is a local folder or a path like cos://connection/bucket/folder/.</source>
        <translation>Jede Seite ist ein lokaler Ordner oder ein Pfad wie cos://Verbindung/Bucket/Ordner/.</translation>
    </message>
    <message>
        <source>At least one side has to be in a bucket, and the sides have to differ.</source>
        <translation>Mindestens eine Seite muss in einem Bucket liegen, und die Seiten müssen verschieden sein.</translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation>Vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{0} to copy, {1}</source>
        <comment>a count, a size</comment>
        <translation>{0} zu kopieren, {1}</translation>
    </message>
    <message>
        <source>{0} to delete</source>
        <translation>{0} zu löschen</translation>
    </message>
    <message>
        <source>{0} left as they are</source>
        <translation>{0} unverändert</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} gleich</translation>
    </message>
    <message>
        <source>{0} protected</source>
        <translation>{0} geschützt</translation>
    </message>
    <message>
        <source>Comparing: {0}…</source>
        <translation>Vergleich läuft: {0}…</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <comment>a count, a place</comment>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>Delete 1 file?</source>
        <translation>1 Datei löschen?</translation>
    </message>
    <message>
        <source>Delete {0} files?</source>
        <translation>{0} Dateien löschen?</translation>
    </message>
    <message>
        <source>{0}. This cannot be undone, unless the bucket keeps older versions.</source>
        <translation>{0}. Das lässt sich nicht rückgängig machen, außer der Bucket bewahrt ältere Versionen auf.</translation>
    </message>
    <message>
        <source>Delete and Synchronise</source>
        <translation>Löschen und synchronisieren</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
    <message>
        <source>{0} handed to the transfers</source>
        <translation>{0} an die Übertragungen übergeben</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>{0} gelöscht</translation>
    </message>
    <message>
        <source>{0} not done</source>
        <translation>{0} nicht erledigt</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Its files go different ways</source>
        <translation>Ihre Dateien gehen verschiedene Wege</translation>
    </message>
    <message>
        <source>Protected: it can be neither replaced nor deleted</source>
        <translation>Geschützt: Es kann weder ersetzt noch gelöscht werden</translation>
    </message>
    <message>
        <source>1 file differs</source>
        <translation>1 Datei weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files differ</source>
        <translation>
            <numerusform>%Ln Datei weicht ab</numerusform>
            <numerusform>%Ln Dateien weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to the right</source>
        <translation>Nach rechts kopieren</translation>
    </message>
    <message>
        <source>Copy to the left</source>
        <translation>Nach links kopieren</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Beide unverändert lassen</translation>
    </message>
    <message>
        <source>Delete on the left</source>
        <translation>Links löschen</translation>
    </message>
    <message>
        <source>Delete on the right</source>
        <translation>Rechts löschen</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Files That Exist Already</source>
        <translation>Bereits vorhandene Dateien</translation>
    </message>
    <message>
        <source>Files that exist already</source>
        <translation>Bereits vorhandene Dateien</translation>
    </message>
    <message>
        <source>For all further ones of these transfers too</source>
        <translation>Auch für alle weiteren dieser Übertragungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{0} of {1} files selected</source>
        <translation>{0} von {1} Dateien ausgewählt</translation>
    </message>
    <message>
        <source>1 file exists already</source>
        <translation>1 Datei ist bereits vorhanden</translation>
    </message>
    <message>
        <source>More than {0} files exist already</source>
        <translation>Mehr als {0} Dateien sind bereits vorhanden</translation>
    </message>
    <message>
        <source>{0} files exist already</source>
        <translation>{0} Dateien sind bereits vorhanden</translation>
    </message>
    <message>
        <source>Resume goes on where an earlier transfer stopped: {0} need not go again.</source>
        <translation>Fortsetzen macht weiter, wo eine frühere Übertragung aufgehört hat: {0} müssen nicht noch einmal übertragen werden.</translation>
    </message>
    <message>
        <source>Resume goes on where earlier transfers stopped.</source>
        <translation>Fortsetzen macht weiter, wo frühere Übertragungen aufgehört haben.</translation>
    </message>
    <message>
        <source>Resume goes on with {0} of these files; the others are overwritten, unless they are equal already.</source>
        <translation>Fortsetzen macht mit {0} dieser Dateien weiter; die anderen werden überschrieben, soweit sie nicht schon gleich sind.</translation>
    </message>
    <message>
        <source>Retention or legal holds protect what exists: it can be skipped, or the new one renamed.</source>
        <translation>Aufbewahrung oder Sperrvermerke schützen, was vorhanden ist: Es kann übersprungen oder das neue umbenannt werden.</translation>
    </message>
    <message>
        <source>1 of them is protected: it can be neither replaced nor renamed.</source>
        <translation>1 davon ist geschützt: Es kann weder ersetzt noch umbenannt werden.</translation>
    </message>
    <message>
        <source>{0} of them are protected: they can be neither replaced nor renamed.</source>
        <translation>{0} davon sind geschützt: Sie können weder ersetzt noch umbenannt werden.</translation>
    </message>
    <message>
        <source>Files that are overwritten on this computer are gone: that cannot be undone.</source>
        <translation>Dateien, die auf diesem Computer überschrieben werden, sind weg: Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Overwriting can be undone in part: one of the buckets keeps no versions.</source>
        <translation>Das Überschreiben lässt sich nur zum Teil rückgängig machen: Einer der Buckets bewahrt keine Versionen auf.</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>In the bucket: ETag {0}</source>
        <translation>Im Bucket: ETag {0}</translation>
    </message>
    <message>
        <source>Overwriting is impossible: {0}.</source>
        <translation>Überschreiben ist nicht möglich: {0}.</translation>
    </message>
    <message>
        <source>{0} of it were transferred before.</source>
        <translation>{0} davon wurden bereits übertragen.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connection {0}</source>
        <translation>Verbindung {0}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Saving. The keyring may ask for its password.</source>
        <translation>Wird gespeichert. Der Schlüsselbund fragt vielleicht nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Asking IBM Cloud which service instances the key reaches…</source>
        <translation>IBM Cloud wird gefragt, welche Dienstinstanzen der Schlüssel erreicht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>IBM Cloud IAM: API key</source>
        <translation>IBM Cloud IAM: API-Schlüssel</translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation>HMAC-Paar</translation>
    </message>
    <message>
        <source>Both: API key, and HMAC pair for links</source>
        <translation>Beides: API-Schlüssel und HMAC-Paar für Links</translation>
    </message>
    <message>
        <source>None: public buckets</source>
        <translation>Keine: öffentliche Buckets</translation>
    </message>
    <message>
        <source>Public: from anywhere</source>
        <translation>Öffentlich: von überall</translation>
    </message>
    <message>
        <source>Private: inside the IBM Cloud network</source>
        <translation>Privat: innerhalb des IBM-Cloud-Netzwerks</translation>
    </message>
    <message>
        <source>Direct: inside a VPC</source>
        <translation>Direkt: innerhalb einer VPC</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed through this connection</source>
        <translation>Schreibgeschützt: Über diese Verbindung kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Cloud Object Storage</source>
        <translation>Cloud Object Storage</translation>
    </message>
    <message>
        <source>found by itself for each bucket</source>
        <translation>wird für jeden Bucket automatisch gefunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Dienstinstanz</translation>
    </message>
    <message>
        <source>HMAC keys</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>IAM address</source>
        <translation>IAM-Adresse</translation>
    </message>
    <message>
        <source>List of locations</source>
        <translation>Liste der Standorte</translation>
    </message>
    <message>
        <source>List of instances</source>
        <translation>Liste der Instanzen</translation>
    </message>
    <message>
        <source>Figures of buckets</source>
        <translation>Kennzahlen der Buckets</translation>
    </message>
    <message>
        <source>Use Aspera</source>
        <translation>Aspera verwenden</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>wird bei jedem Start abgefragt</translation>
    </message>
    <message>
        <source>kept in the keyring; type to replace it</source>
        <translation>im Schlüsselbund gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>The saved HMAC keys are removed when you save.</source>
        <translation>Die gespeicherten HMAC-Schlüssel werden beim Speichern entfernt.</translation>
    </message>
    <message>
        <source>The API key will be sent to {0} and not to IBM Cloud.</source>
        <translation>Der API-Schlüssel wird an {0} gesendet und nicht an IBM Cloud.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Datei exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>An exported file holds no keys. Whoever imports it enters their own.</source>
        <translation>Eine exportierte Datei enthält keine Schlüssel. Wer sie importiert, gibt eigene ein.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of this connection; empty for none:</source>
        <translation>Ordner dieser Verbindung; leer für keinen:</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{0}”?</source>
        <translation>Verbindung „{0}“ entfernen?</translation>
    </message>
    <message>
        <source>It and its key are forgotten on this computer. Nothing in its buckets changes.</source>
        <translation>Die Verbindung und ihr Schlüssel werden auf diesem Computer vergessen. In ihren Buckets ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
</context>
<context>
    <name>CorsDialog</name>
    <message>
        <source>CORS rules</source>
        <translation>CORS-Regeln</translation>
    </message>
    <message>
        <source>none, or * for all</source>
        <translation>keine, oder * für alle</translation>
    </message>
    <message>
        <source>ETag, x-amz-meta-name</source>
        <translation>ETag, x-amz-meta-name</translation>
    </message>
    <message>
        <source>as the browser likes</source>
        <translation>nach Wahl des Browsers</translation>
    </message>
    <message>
        <source>Origins, one a line</source>
        <translation>Origins, eine je Zeile</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Anfrage-Header</translation>
    </message>
    <message>
        <source>Shown to scripts</source>
        <translation>Für Skripte sichtbar</translation>
    </message>
    <message>
        <source>Remembered, seconds</source>
        <translation>Gemerkt, Sekunden</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>Beliebiger Origin</translation>
    </message>
    <message>
        <source>How long it is remembered is a number of seconds.</source>
        <translation>Wie lange die Antwort gemerkt wird, ist eine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>It needs an origin: https:// and the host of the page, or * for any.</source>
        <translation>Ein Origin wird benötigt: https:// und der Host der Seite, oder * für alle.</translation>
    </message>
    <message>
        <source>An origin is https:// and a host, without a path; * stands for any part, once.</source>
        <translation>Ein Origin besteht aus https:// und einem Host, ohne Pfad; * steht einmal für einen beliebigen Teil.</translation>
    </message>
    <message>
        <source>It needs at least one method.</source>
        <translation>Mindestens eine Methode wird benötigt.</translation>
    </message>
    <message>
        <source>Headers are names divided by commas; * may stand in those of requests, once each.</source>
        <translation>Header sind durch Kommas getrennte Namen; in denen von Anfragen darf je einmal * stehen.</translation>
    </message>
</context>
<context>
    <name>CorsSection</name>
    <message>
        <source>No web page of another host may use the bucket from a browser.</source>
        <translation>Keine Webseite eines anderen Hosts darf den Bucket aus einem Browser verwenden.</translation>
    </message>
</context>
<context>
    <name>CountBox</name>
    <message>
        <source>Objects below</source>
        <translation>Objekte darunter</translation>
    </message>
    <message>
        <source>Their size</source>
        <translation>Ihre Größe</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Stopped; there may be more.</source>
        <translation>Gestoppt; es können mehr sein.</translation>
    </message>
    <message>
        <source>Count Contents</source>
        <translation>Inhalt zählen</translation>
    </message>
    <message>
        <source>Stop Counting</source>
        <translation>Zählen stoppen</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>Erneut zählen</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>{0}, {1}</source>
        <comment>objects, size</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Counting: {0} so far…</source>
        <translation>Zählung läuft: bisher {0}…</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>Gezählt: {0}</translation>
    </message>
    <message>
        <source>Stopped counting at {0}; there may be more</source>
        <translation>Zählung gestoppt: {0}; es können mehr sein</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>Nicht gezählt: {0}</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source> day</source>
        <translation> Tag</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
</context>
<context>
    <name>DeleteBucketDialog</name>
    <message>
        <source>Delete bucket</source>
        <translation>Bucket löschen</translation>
    </message>
    <message>
        <source>Only an empty bucket can be deleted. Its settings go with it, and its name may be taken by others after some minutes.</source>
        <translation>Nur ein leerer Bucket kann gelöscht werden. Seine Einstellungen gehen mit ihm verloren, und sein Name kann nach einigen Minuten von anderen vergeben werden.</translation>
    </message>
    <message>
        <source>Delete Bucket</source>
        <translation>Bucket löschen</translation>
    </message>
    <message>
        <source>Empty Bucket…</source>
        <translation>Bucket leeren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete the bucket {0}?</source>
        <translation>Bucket {0} löschen?</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This cannot be undone, unless the bucket keeps older versions. Objects under retention stay.</source>
        <translation>Das lässt sich nicht rückgängig machen, außer der Bucket bewahrt ältere Versionen auf. Objekte mit Aufbewahrungsfrist bleiben.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What could not be deleted</source>
        <translation>Was nicht gelöscht werden konnte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The bucket keeps versions: Undo brings back what is deleted here.</source>
        <translation>Der Bucket bewahrt Versionen auf: „Rückgängig“ holt zurück, was hier gelöscht wird.</translation>
    </message>
    <message>
        <source>This cannot be undone: the versioning of the bucket is suspended.</source>
        <translation>Das lässt sich nicht rückgängig machen: Die Versionierung des Buckets ist ausgesetzt.</translation>
    </message>
    <message>
        <source>This cannot be undone: the bucket keeps no versions.</source>
        <translation>Das lässt sich nicht rückgängig machen: Der Bucket bewahrt keine Versionen auf.</translation>
    </message>
    <message>
        <source>{0} Objects under retention stay.</source>
        <translation>{0} Objekte mit Aufbewahrungsfrist bleiben.</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation>{0} löschen?</translation>
    </message>
    <message>
        <source>Delete the folder {0} and all that is in it?</source>
        <translation>Ordner {0} mit seinem gesamten Inhalt löschen?</translation>
    </message>
    <message>
        <source>Delete {0} objects from {1}?</source>
        <translation>{0} Objekte aus {1} löschen?</translation>
    </message>
    <message>
        <source>Delete {0} folders of {1} and all that is in them?</source>
        <translation>{0} Ordner aus {1} mit ihrem gesamten Inhalt löschen?</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>{0} objects</source>
        <translation>{0} Objekte</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} Ordner</translation>
    </message>
    <message>
        <source>Delete {0} and {1} of {2}?</source>
        <translation>{0} und {1} aus {2} löschen?</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation>Zählung läuft: {0} Objekte, bisher {1}…</translation>
    </message>
    <message>
        <source>Delete 1 object</source>
        <translation>1 Objekt löschen</translation>
    </message>
    <message>
        <source>Delete {0} objects</source>
        <translation>{0} Objekte löschen</translation>
    </message>
    <message>
        <source>1 object, {1}</source>
        <translation>1 Objekt, {1}</translation>
    </message>
    <message>
        <source>{0} objects, {1}</source>
        <translation>{0} Objekte, {1}</translation>
    </message>
    <message>
        <source>{0}, in {1} requests</source>
        <translation>{0}, in {1} Anfragen</translation>
    </message>
    <message>
        <source>{0} of {1} objects deleted</source>
        <translation>{0} von {1} Objekten gelöscht</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Rest erneut versuchen</translation>
    </message>
    <message>
        <source>The folder is read in part. What is not listed yet is counted: {0} objects so far…</source>
        <translation>Der Ordner ist zum Teil gelesen. Was noch nicht aufgeführt ist, wird gezählt: bisher {0} Objekte …</translation>
    </message>
    <message>
        <source>The folder is read in part: 1 more object is not listed yet, and stays.</source>
        <translation>Der Ordner ist zum Teil gelesen: 1 weiteres Objekt ist noch nicht aufgeführt und bleibt.</translation>
    </message>
    <message>
        <source>The folder is read in part: {0} more objects are not listed yet, and stay.</source>
        <translation>Der Ordner ist zum Teil gelesen: {0} weitere Objekte sind noch nicht aufgeführt und bleiben.</translation>
    </message>
    <message>
        <source>Deleting from {0}</source>
        <translation>Löschen aus {0}</translation>
    </message>
    <message>
        <source>{0} could not be deleted</source>
        <translation>Nicht gelöscht: {0}</translation>
    </message>
    <message>
        <source>The deletion was interrupted</source>
        <translation>Das Löschen wurde unterbrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>DeleteVersionsDialog</name>
    <message>
        <source>{0} objects and folders</source>
        <translation>{0} Objekte und Ordner</translation>
    </message>
    <message>
        <source>Delete {0} with all their versions?</source>
        <translation>{0} mit allen ihren Versionen löschen?</translation>
    </message>
    <message>
        <source>Delete the folder {0} and all versions of all that is in it?</source>
        <translation>Den Ordner {0} und alle Versionen von allem darin löschen?</translation>
    </message>
    <message>
        <source>Delete {0} with all its versions?</source>
        <translation>{0} mit allen Versionen löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone, not even with Undo. Type the name of the bucket to go on:</source>
        <translation>Das lässt sich nicht zurücknehmen, auch nicht mit „Rückgängig“. Geben Sie den Namen des Buckets ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>This cannot be undone, not even with Undo. Type the name of the folder to go on:</source>
        <translation>Das lässt sich nicht zurücknehmen, auch nicht mit „Rückgängig“. Geben Sie den Namen des Ordners ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>This cannot be undone, not even with Undo. Type the name of the object to go on:</source>
        <translation>Das lässt sich nicht zurücknehmen, auch nicht mit „Rückgängig“. Geben Sie den Namen des Objekts ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Delete all versions</source>
        <translation>Alle Versionen löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Delete All Versions</source>
        <translation>Alle Versionen löschen</translation>
    </message>
    <message>
        <source>Deleting from {0}</source>
        <translation>Löschen aus {0}</translation>
    </message>
    <message>
        <source>There is nothing any more: no objects, versions or delete markers.</source>
        <translation>Es ist nichts mehr da: keine Objekte, Versionen oder Löschmarkierungen.</translation>
    </message>
    <message>
        <source>The deletion was interrupted</source>
        <translation>Das Löschen wurde unterbrochen</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Deleted objects</source>
        <translation>Gelöschte Objekte</translation>
    </message>
    <message>
        <source>Deleted below {0}</source>
        <translation>Gelöscht unter {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This key may not: listing needs the role Reader, undeleting Writer or Manager.</source>
        <translation>Dieser Schlüssel darf das nicht: Auflisten erfordert die Rolle Reader, Wiederherstellen die Rolle Writer oder Manager.</translation>
    </message>
    <message>
        <source>This bucket keeps no versions: what was deleted is gone.</source>
        <translation>Dieser Bucket bewahrt keine Versionen auf: Was gelöscht wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Nothing was deleted here.</source>
        <translation>Hier wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>1 deleted object</source>
        <translation>1 gelöschtes Objekt</translation>
    </message>
    <message>
        <source>{0} deleted objects</source>
        <translation>{0} gelöschte Objekte</translation>
    </message>
    <message>
        <source>{0} deleted objects so far…</source>
        <translation>Bisher {0} gelöschte Objekte…</translation>
    </message>
    <message>
        <source>Undelete {0}</source>
        <translation>{0} wiederherstellen</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>1 object undeleted</source>
        <translation>1 Objekt wiederhergestellt</translation>
    </message>
    <message>
        <source>{0} objects undeleted</source>
        <translation>{0} Objekte wiederhergestellt</translation>
    </message>
    <message>
        <source>{0} could not be</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>DeletedModel</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move {0} to</source>
        <translation>{0} verschieben nach</translation>
    </message>
    <message>
        <source>Copy {0} to</source>
        <translation>{0} kopieren nach</translation>
    </message>
    <message>
        <source>What is protected stays where it is.</source>
        <translation>Was geschützt ist, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>There is no connection “{0}”.</source>
        <translation>Es gibt keine Verbindung „{0}“.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose a bucket, or a folder in one.</source>
        <translation>Wählen Sie einen Bucket oder einen Ordner darin.</translation>
    </message>
    <message>
        <source>They are there already.</source>
        <translation>Sie sind bereits dort.</translation>
    </message>
    <message>
        <source>This is inside of what is selected.</source>
        <translation>Das liegt innerhalb der Auswahl.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>There is nothing more to say.</source>
        <translation>Mehr ist dazu nicht zu sagen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>DropGuide</name>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The connection they come from is read-only: they can be copied, not moved.</source>
        <translation>Die Verbindung, aus der sie stammen, ist schreibgeschützt: Sie können kopiert, aber nicht verschoben werden.</translation>
    </message>
    <message>
        <source>Upload to {0}</source>
        <translation>Nach {0} hochladen</translation>
    </message>
    <message>
        <source>Move to {0}</source>
        <translation>Nach {0} verschieben</translation>
    </message>
    <message>
        <source>Copy to {0}</source>
        <translation>Nach {0} kopieren</translation>
    </message>
    <message>
        <source>Kept there as long as the originals; where that is not possible, for {0}</source>
        <translation>Dort so lange aufbewahrt wie die Originale; wo das nicht möglich ist: {0}</translation>
    </message>
</context>
<context>
    <name>DropsBox</name>
    <message>
        <source>Files dropped here</source>
        <translation>Hier abgelegte Dateien</translation>
    </message>
    <message>
        <source>Also for files that are pasted, or chosen with “Upload Files…”</source>
        <translation>Auch für Dateien, die eingefügt oder mit „Dateien hochladen…“ gewählt werden</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Länge des Zeitraums</translation>
    </message>
    <message>
        <source>Objects that are copied here are kept as long as their source.</source>
        <translation>Hierher kopierte Objekte werden so lange aufbewahrt wie ihre Quelle.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Bucket&apos;s default: {0}</source>
        <translation>Vorgabe des Buckets: {0}</translation>
    </message>
    <message>
        <source>For a period</source>
        <translation>Für einen Zeitraum</translation>
    </message>
    <message>
        <source>Indefinitely, until a period is set</source>
        <translation>Unbefristet, bis ein Zeitraum festgelegt wird</translation>
    </message>
    <message>
        <source>This bucket allows {0} to {1} days.</source>
        <translation>Dieser Bucket erlaubt {0} bis {1} Tage.</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Opening {0} for editing…</source>
        <translation>{0} wird zum Bearbeiten geöffnet…</translation>
    </message>
    <message>
        <source>Saving {0} to the bucket…</source>
        <translation>{0} wird im Bucket gespeichert…</translation>
    </message>
    <message>
        <source>{0} is not saved: {1}</source>
        <comment>a name: a sentence</comment>
        <translation>{0} ist nicht gespeichert: {1}</translation>
    </message>
    <message>
        <source>Changes to {0} were not saved when COS Browser ended.</source>
        <translation>Änderungen an {0} wurden beim Beenden von COS Browser nicht gespeichert.</translation>
    </message>
    <message>
        <source>Editing {0}: what you save goes to the bucket.</source>
        <translation>{0} in Bearbeitung: Was Sie speichern, geht in den Bucket.</translation>
    </message>
    <message>
        <source>Editing {0}: saved to the bucket.</source>
        <translation>{0} in Bearbeitung: im Bucket gespeichert.</translation>
    </message>
    <message>
        <source>Editing {0}: saved to the bucket {1} times.</source>
        <translation>{0} in Bearbeitung: {1}-mal im Bucket gespeichert.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save Now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Discard the changes to {0}?</source>
        <translation>Änderungen an {0} verwerfen?</translation>
    </message>
    <message>
        <source>The object in the bucket stays as it is. The working copy on this computer is removed.</source>
        <translation>Das Objekt im Bucket bleibt, wie es ist. Die Arbeitskopie auf diesem Computer wird entfernt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>EmptyBucketDialog</name>
    <message>
        <source>Empty bucket</source>
        <translation>Bucket leeren</translation>
    </message>
    <message>
        <source>Empty the bucket {0}?</source>
        <translation>Bucket {0} leeren?</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name of the bucket to go on:</source>
        <translation>Das lässt sich nicht rückgängig machen. Geben Sie den Namen des Buckets ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>Empty Bucket</source>
        <translation>Bucket leeren</translation>
    </message>
    <message>
        <source>The bucket is empty: no objects, versions or unfinished uploads.</source>
        <translation>Der Bucket ist leer: keine Objekte, Versionen oder unvollendeten Uploads.</translation>
    </message>
    <message>
        <source>Emptying {0}</source>
        <translation>{0} wird geleert</translation>
    </message>
    <message>
        <source>The bucket was emptied in part</source>
        <translation>Der Bucket wurde teilweise geleert</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What could not be deleted</source>
        <translation>Was nicht gelöscht werden konnte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Ältere Versionen</translation>
    </message>
    <message>
        <source>Delete markers</source>
        <translation>Löschmarkierungen</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Unvollendete Uploads</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Requests, about</source>
        <translation>Anfragen, ungefähr</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>{0} of {1} deleted</source>
        <translation>{0} von {1} gelöscht</translation>
    </message>
    <message>
        <source>1 of them is locked and stays.</source>
        <translation>1 davon ist gesperrt und bleibt.</translation>
    </message>
    <message>
        <source>{0} of them are locked and stay.</source>
        <translation>{0} davon sind gesperrt und bleiben.</translation>
    </message>
    <message>
        <source>The bucket has a retention policy: objects under retention or a legal hold stay.</source>
        <translation>Der Bucket hat eine Aufbewahrungsrichtlinie: Objekte mit Aufbewahrungsfrist oder Sperrvermerk bleiben.</translation>
    </message>
    <message>
        <source>The bucket has Object Lock: versions that are locked stay.</source>
        <translation>Der Bucket hat Object Lock: Gesperrte Versionen bleiben.</translation>
    </message>
    <message>
        <source>{0} could not be deleted</source>
        <translation>Nicht gelöscht: {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend Retention</source>
        <translation>Aufbewahrung verlängern</translation>
    </message>
    <message>
        <source>Extend the retention of {0}</source>
        <translation>Aufbewahrung verlängern: {0}</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Add time to what there is</source>
        <translation>Bisherige Frist um eine Zeit verlängern</translation>
    </message>
    <message>
        <source>Keep for a time from now</source>
        <translation>Von jetzt an für eine Zeit aufbewahren</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Bis zu einem Datum aufbewahren</translation>
    </message>
    <message>
        <source>New period, counted from creation</source>
        <translation>Neue Frist, ab Erstellung gerechnet</translation>
    </message>
    <message>
        <source>Indefinitely, until a period is set</source>
        <translation>Unbefristet, bis ein Zeitraum festgelegt wird</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Now kept until {0}.</source>
        <translation>Zurzeit aufbewahrt bis {0}.</translation>
    </message>
    <message>
        <source>Now kept: {0}.</source>
        <translation>Zurzeit aufbewahrt: {0}.</translation>
    </message>
    <message>
        <source>Looking up what they have now…</source>
        <translation>Aktueller Stand wird abgefragt…</translation>
    </message>
    <message>
        <source>Give a length of time.</source>
        <translation>Geben Sie eine Dauer an.</translation>
    </message>
    <message>
        <source>What each object has is looked up before. Nothing is ever made shorter.</source>
        <translation>Der Stand jedes Objekts wird vorher abgefragt. Nichts wird je verkürzt.</translation>
    </message>
    <message>
        <source>This extends none of them. {0}</source>
        <translation>Das verlängert keines davon. {0}</translation>
    </message>
    <message>
        <source>{0} of {1} will be extended.</source>
        <translation>{0} von {1} werden verlängert.</translation>
    </message>
    <message>
        <source>Then nobody can change or delete it until a period is set and has ended.</source>
        <translation>Dann kann es niemand ändern oder löschen, bis eine Frist festgelegt und abgelaufen ist.</translation>
    </message>
    <message>
        <source>Then kept until {0}. This cannot be taken back.</source>
        <translation>Dann aufbewahrt bis {0}. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The last is then kept until {0}. This cannot be taken back.</source>
        <translation>Das letzte wird dann bis {0} aufbewahrt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>FavouriteNameDialog</name>
    <message>
        <source>Rename favourite</source>
        <translation>Favorit umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename the favourite {0}</source>
        <translation>Favorit {0} umbenennen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Files dropped here: you are asked how long they are kept</source>
        <translation>Hier abgelegte Dateien: Sie werden gefragt, wie lange sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload with Options</source>
        <translation>Mit Optionen hochladen</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation>Ordner hochladen</translation>
    </message>
    <message>
        <source>Download To</source>
        <translation>Herunterladen nach</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download {0} to open “{1}”?</source>
        <translation>{0} herunterladen, um „{1}“ zu öffnen?</translation>
    </message>
    <message>
        <source>A program opens a copy on this computer. To keep the object here, use Download instead.</source>
        <translation>Ein Programm öffnet eine Kopie auf diesem Computer. Um das Objekt hier zu behalten, verwenden Sie stattdessen „Herunterladen“.</translation>
    </message>
    <message>
        <source>Download and Open</source>
        <translation>Herunterladen und öffnen</translation>
    </message>
    <message>
        <source>Opened a read-only copy of “{0}”</source>
        <translation>Eine schreibgeschützte Kopie von „{0}“ wurde geöffnet</translation>
    </message>
    <message>
        <source>No program on this computer opens “{0}”</source>
        <translation>Kein Programm auf diesem Computer öffnet „{0}“</translation>
    </message>
    <message>
        <source>Opening “{0}”: {1}</source>
        <translation>„{0}“ wird geöffnet: {1}</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>„{0}“ wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Glob</source>
        <translation>Glob</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>How the name is compared</source>
        <translation>Wie der Name verglichen wird</translation>
    </message>
    <message>
        <source>Text and regular expressions: anywhere in the name. Glob: the whole name, with * and ?.</source>
        <translation>Text und reguläre Ausdrücke: irgendwo im Namen. Glob: der ganze Name, mit * und ?.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size, as &gt;10MB, &lt;1 KB or 1 MB - 5 GB</source>
        <translation>Größe, z. B. &gt;10MB, &lt;1 KB oder 1 MB - 5 GB</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Modified, as &lt;2026-01-01, 2026-01-01 - 2026-03-31 or last 7 days</source>
        <translation>Geändert, z. B. &lt;2026-01-01, 2026-01-01 - 2026-03-31 oder letzte 7 Tage</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Filter löschen (Esc)</translation>
    </message>
    <message>
        <source>This is no size; write it like &gt;10 MB or 1 MB - 5 GB.</source>
        <translation>Das ist keine Größe; schreiben Sie sie wie &gt;10 MB oder 1 MB - 5 GB.</translation>
    </message>
    <message>
        <source>This is no date; write it like &lt;2026-12-31 or last 7 days.</source>
        <translation>Das ist kein Datum; schreiben Sie es wie &lt;2026-12-31 oder letzte 7 Tage.</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}</source>
        <translation>Das ist kein regulärer Ausdruck: {0}</translation>
    </message>
    <message>
        <source>This expression could take for ever on a single name. Repeat fewer things within others.</source>
        <translation>Dieser Ausdruck könnte an einem einzigen Namen ewig rechnen. Verschachteln Sie weniger Wiederholungen.</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Wird gefiltert…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{0} von {1} gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) too long for this expression</source>
        <translation>
            <numerusform>%Ln Name zu lang für diesen Ausdruck</numerusform>
            <numerusform>%Ln Namen zu lang für diesen Ausdruck</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <comment>two statements</comment>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} gelesen</translation>
    </message>
    <message>
        <source>Filter {0}</source>
        <translation>{0} filtern</translation>
    </message>
    <message>
        <source>Filter: in the table</source>
        <translation>Filter: in der Tabelle</translation>
    </message>
    <message>
        <source>The outline has no filter; the table has.</source>
        <translation>Der Baum hat keinen Filter; die Tabelle hat einen.</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Found objects</source>
        <translation>Gefundene Objekte</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Suchbegriff</translation>
    </message>
    <message>
        <source>Recent searches (Alt+Down)</source>
        <translation>Letzte Suchen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Glob</source>
        <translation>Glob</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Suchort</translation>
    </message>
    <message>
        <source>Least size</source>
        <translation>Kleinste Größe</translation>
    </message>
    <message>
        <source>Greatest size</source>
        <translation>Größte Größe</translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation>Geändert ab</translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation>Geändert bis</translation>
    </message>
    <message>
        <source>Text and regular expressions: anywhere in the path. Glob: the whole name, or path if it has a /.</source>
        <translation>Text und reguläre Ausdrücke: irgendwo im Pfad. Glob: der ganze Name, oder der Pfad, wenn ein / darin ist.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>10 KB</source>
        <translation>10 KB</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <comment>an example of year-month-day</comment>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>{0} from</source>
        <comment>size or date</comment>
        <translation>{0} von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>In all buckets</source>
        <translation>In allen Buckets</translation>
    </message>
    <message>
        <source>“{0}” is no size; write it like 10 MB.</source>
        <translation>„{0}“ ist keine Größe; schreiben Sie sie wie 10 MB.</translation>
    </message>
    <message>
        <source>“{0}” is no date; write it like 2026-12-31.</source>
        <translation>„{0}“ ist kein Datum; schreiben Sie es wie 2026-12-31.</translation>
    </message>
    <message>
        <source>Type what to find, or limit size or date.</source>
        <translation>Geben Sie einen Suchbegriff ein oder begrenzen Sie Größe oder Datum.</translation>
    </message>
    <message>
        <source>This expression could take for ever on a single name. Repeat fewer things within others.</source>
        <translation>Dieser Ausdruck könnte an einem einzigen Namen ewig rechnen. Verschachteln Sie weniger Wiederholungen.</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}</source>
        <translation>Das ist kein regulärer Ausdruck: {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <comment>a search, how it is compared</comment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Nothing was searched for yet</source>
        <translation>Noch keine Suchen</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{0} found · searching: {1} looked at, {2}</source>
        <translation>{0} gefunden · Suche läuft: {1} geprüft, {2}</translation>
    </message>
    <message>
        <source>{0} found · {1} looked at, {2}</source>
        <translation>{0} gefunden · {1} geprüft, {2}</translation>
    </message>
    <message>
        <source>{0} found · stopped, there may be more: {1} looked at, {2}</source>
        <translation>{0} gefunden · gestoppt, es können mehr sein: {1} geprüft, {2}</translation>
    </message>
    <message>
        <source>Every name below is read for this, one request for each 1,000.</source>
        <translation>Dafür wird jeder Name darunter gelesen, mit einer Anfrage je 1.000.</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all could be read ({0}): {1}</source>
        <translation>Nicht alles konnte gelesen werden ({0}): {1}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>No object below here matches.</source>
        <translation>Kein Objekt hierunter passt.</translation>
    </message>
    <message>
        <source>Not all was searched.</source>
        <translation>Es wurde nicht alles durchsucht.</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Selected are {0} that match. The rest of this folder is not read yet, and not selected.</source>
        <translation>Ausgewählt sind {0} Treffer. Der Rest dieses Ordners ist noch nicht gelesen und nicht ausgewählt.</translation>
    </message>
    <message>
        <source>Selected are the {0} read so far. The rest of this folder is not.</source>
        <translation>Ausgewählt sind {0}, die bisher gelesen wurden. Der Rest dieses Ordners ist nicht ausgewählt.</translation>
    </message>
    <message>
        <source>Read and Select All</source>
        <translation>Alles lesen und auswählen</translation>
    </message>
    <message>
        <source>Keep This Selection</source>
        <translation>Diese Auswahl behalten</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Bisher nichts</translation>
    </message>
    <message>
        <source>More is to come.</source>
        <translation>Weitere folgen.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>New Bucket…</source>
        <translation>Bucket anlegen…</translation>
    </message>
    <message>
        <source>No buckets</source>
        <translation>Keine Buckets</translation>
    </message>
    <message>
        <source>This service instance has no bucket that this key may see.</source>
        <translation>Diese Dienstinstanz hat keinen Bucket, den dieser Schlüssel sehen darf.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>None of {0} passes the filter.</source>
        <translation>Nichts passt auf den Filter ({0}).</translation>
    </message>
    <message>
        <source>None of the {0} read so far passes the filter.</source>
        <translation>Bisher passt nichts auf den Filter ({0} gelesen).</translation>
    </message>
    <message>
        <source>Search the Rest</source>
        <translation>Rest durchsuchen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Dieser Ordner ist leer</translation>
    </message>
    <message>
        <source>This bucket is empty</source>
        <translation>Dieser Bucket ist leer</translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation>Dateien hochladen…</translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them.</source>
        <translation>Ziehen Sie Dateien und Ordner hierher oder wählen Sie sie aus.</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>{0} – COS Browser</source>
        <translation>{0} – COS Browser</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size of the objects</source>
        <translation>Größe der Objekte</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>IAM API key</source>
        <translation>IAM-API-Schlüssel</translation>
    </message>
    <message>
        <source>HMAC keys</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>Signs links with</source>
        <translation>Signiert Links mit</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Dienstinstanz</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>none: read-only</source>
        <translation>keine: schreibgeschützt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>wird bei jedem Start abgefragt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is no connection “{0}”.</source>
        <translation>Es gibt keine Verbindung „{0}“.</translation>
    </message>
    <message>
        <source>No connection reaches this bucket at {0}.</source>
        <translation>Keine Verbindung erreicht diesen Bucket unter {0}.</translation>
    </message>
    <message>
        <source>No connection has a bucket “{0}”.</source>
        <translation>Keine Verbindung hat einen Bucket „{0}“.</translation>
    </message>
</context>
<context>
    <name>GrantsEditor</name>
    <message>
        <source>Add Grant</source>
        <translation>Berechtigung hinzufügen</translation>
    </message>
</context>
<context>
    <name>HeaderEdit</name>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>COS Browser ended unexpectedly the last time</source>
        <translation>COS Browser wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>Transfers go on where they were. A report names places in the program, no keys and no objects.</source>
        <translation>Übertragungen gehen weiter, wo sie waren. Ein Bericht nennt Stellen im Programm, keine Schlüssel und keine Objekte.</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Handbook – COS Browser</source>
        <translation>Handbuch – COS Browser</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>HiddenCostsDialog</name>
    <message>
        <source>Hidden costs</source>
        <translation>Versteckte Kosten</translation>
    </message>
    <message>
        <source>Hidden costs in {0}</source>
        <translation>Versteckte Kosten in {0}</translation>
    </message>
    <message>
        <source>Older versions cannot be brought back. Type the name of the bucket to go on:</source>
        <translation>Ältere Versionen lassen sich nicht zurückholen. Zum Fortfahren den Namen des Buckets eingeben:</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Cleaning up {0}</source>
        <translation>{0} wird aufgeräumt</translation>
    </message>
    <message>
        <source>There is nothing of that age.</source>
        <translation>So Altes ist hier nicht.</translation>
    </message>
    <message>
        <source>Cleaned up in part</source>
        <translation>Zum Teil aufgeräumt</translation>
    </message>
    <message>
        <source>No listing of objects shows these, and they are charged for.</source>
        <translation>Keine Liste der Objekte zeigt das, und es wird berechnet.</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>Let the bucket do it by a rule…</source>
        <translation>Den Bucket nach einer Regel aufräumen lassen…</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Unvollendete Uploads</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Ältere Versionen</translation>
    </message>
    <message>
        <source>Delete markers that hide nothing</source>
        <translation>Löschmarkierungen, die nichts verdecken</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>what: how many</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>1 upload of your own transfers is not over, and is left alone.</source>
        <translation>1 Upload der eigenen Übertragungen läuft noch und bleibt unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of your own transfers are not over, and are left alone.</source>
        <translation>
            <numerusform>%Ln Upload der eigenen Übertragungen läuft noch und bleibt unberührt.</numerusform>
            <numerusform>%Ln Uploads der eigenen Übertragungen laufen noch und bleiben unberührt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Remove Legal Hold</source>
        <translation>Sperrvermerk entfernen</translation>
    </message>
    <message>
        <source>Add Legal Hold</source>
        <translation>Sperrvermerk hinzufügen</translation>
    </message>
    <message>
        <source>Take a legal hold from {0}</source>
        <translation>Sperrvermerk entfernen: {0}</translation>
    </message>
    <message>
        <source>Put {0} under a legal hold</source>
        <translation>Sperrvermerk hinzufügen: {0}</translation>
    </message>
    <message>
        <source>Remove Hold</source>
        <translation>Vermerk entfernen</translation>
    </message>
    <message>
        <source>Add Hold</source>
        <translation>Vermerk hinzufügen</translation>
    </message>
    <message>
        <source>for example case-2026-118</source>
        <translation>zum Beispiel case-2026-118</translation>
    </message>
    <message>
        <source>Name of the hold</source>
        <translation>Name des Sperrvermerks</translation>
    </message>
    <message>
        <source>What has no other hold and no retention left can then be changed and deleted.</source>
        <translation>Was keinen anderen Sperrvermerk und keine laufende Aufbewahrung mehr hat, kann dann geändert und gelöscht werden.</translation>
    </message>
    <message>
        <source>While it is there, nobody can change or delete them, whatever their retention period.</source>
        <translation>Solange er besteht, kann niemand sie ändern oder löschen, unabhängig von ihrer Aufbewahrungsfrist.</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Hochladen höchstens</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Herunterladen höchstens</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Diese Stunden entfernen</translation>
    </message>
</context>
<context>
    <name>IconGrid</name>
    <message>
        <source>Objects as icons</source>
        <translation>Objekte als Symbole</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a credential</source>
        <translation>Zugangsdaten importieren</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Dienstinstanz</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Found: {0}.</source>
        <translation>Gefunden: {0}.</translation>
    </message>
    <message>
        <source>The keys are copied to the keyring of this computer. What they came from stays as it is.</source>
        <translation>Die Schlüssel werden in den Schlüsselbund dieses Computers kopiert. Ihre Quelle bleibt unverändert.</translation>
    </message>
    <message>
        <source>The API key will be sent to {0} and not to IBM Cloud.</source>
        <translation>Der API-Schlüssel wird an {0} gesendet und nicht an IBM Cloud.</translation>
    </message>
    <message>
        <source>Asking IBM Cloud which service instances the key reaches…</source>
        <translation>IBM Cloud wird gefragt, welche Dienstinstanzen der Schlüssel erreicht…</translation>
    </message>
    <message>
        <source>The key reaches no service instance that IBM Cloud would list.</source>
        <translation>Der Schlüssel erreicht keine Dienstinstanz, die IBM Cloud auflisten würde.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Saving. The keyring may ask for its password.</source>
        <translation>Wird gespeichert. Der Schlüsselbund fragt vielleicht nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>InstancePicker</name>
    <message numerus="yes">
        <source>The key reaches %Ln service instances. Open:</source>
        <translation>
            <numerusform>Der Schlüssel erreicht %Ln Dienstinstanz. Öffnen:</numerusform>
            <numerusform>Der Schlüssel erreicht %Ln Dienstinstanzen. Öffnen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The key reaches one service instance:</source>
        <translation>Der Schlüssel erreicht eine Dienstinstanz:</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Retention and Legal Holds</source>
        <translation>Aufbewahrung und Sperrvermerke</translation>
    </message>
    <message>
        <source>Under legal holds</source>
        <translation>Mit Sperrvermerken</translation>
    </message>
    <message>
        <source>Retention ends before</source>
        <translation>Aufbewahrung endet vor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kept Until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Days Left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message>
        <source>Legal Holds</source>
        <translation>Sperrvermerke</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What keeps the objects of {0}</source>
        <translation>Was die Objekte schützt: {0}</translation>
    </message>
    <message>
        <source>With neither chosen, all that have retention. Each object takes a request.</source>
        <translation>Ohne Auswahl: alle mit Aufbewahrung. Jedes Objekt erfordert eine Anfrage.</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{0} found, {1} objects looked up</source>
        <translation>{0} gefunden, {1} Objekte nachgeschlagen</translation>
    </message>
    <message>
        <source>{0}, {1} could not be</source>
        <translation>{0}, {1} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0}; the first {1} are shown, the report has all</source>
        <translation>{0}; die ersten {1} werden angezeigt, der Bericht enthält alle</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved a report of {0} objects.</source>
        <translation>Bericht über {0} Objekte gespeichert.</translation>
    </message>
</context>
<context>
    <name>KeptPair</name>
    <message>
        <source>saved; they sign the links you share</source>
        <translation>gespeichert; sie signieren die Links, die Sie teilen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>KeyKeeping</name>
    <message>
        <source>Ask for the keys at each start, and keep them nowhere</source>
        <translation>Schlüssel bei jedem Start abfragen und nirgends speichern</translation>
    </message>
    <message>
        <source>This computer has no keyring that is safe for keys: they are used for this run, and asked for at the next start. They are never written to a file.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der für Schlüssel sicher genug ist: Sie werden für diese Sitzung verwendet und beim nächsten Start abgefragt. Sie werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The keys are used for this run, and asked for at the next start. They are never written to a file.</source>
        <translation>Die Schlüssel werden für diese Sitzung verwendet und beim nächsten Start abgefragt. Sie werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The keys in the keyring stay as they are.</source>
        <translation>Die Schlüssel im Schlüsselbund bleiben unverändert.</translation>
    </message>
    <message>
        <source>The keys go to the keyring of this computer: {0}. They are never written to a file.</source>
        <translation>Die Schlüssel kommen in den Schlüsselbund dieses Computers: {0}. Sie werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The keys go to the keyring of this computer. They are never written to a file.</source>
        <translation>Die Schlüssel kommen in den Schlüsselbund dieses Computers. Sie werden nie in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Neues Kürzel: Tasten drücken</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Textdokument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV-Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>reStructuredText</source>
        <translation>reStructuredText</translation>
    </message>
    <message>
        <source>LaTeX text</source>
        <translation>LaTeX-Text</translation>
    </message>
    <message>
        <source>Mail message</source>
        <translation>E-Mail-Nachricht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Certificate or key</source>
        <translation>Zertifikat oder Schlüssel</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC-Bild</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Bitmap picture</source>
        <translation>Bitmap-Bild</translation>
    </message>
    <message>
        <source>Raw camera picture</source>
        <translation>Kamera-Rohbild</translation>
    </message>
    <message>
        <source>DICOM picture</source>
        <translation>DICOM-Bild</translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation>Photoshop-Bild</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4-Video</translation>
    </message>
    <message>
        <source>QuickTime video</source>
        <translation>QuickTime-Video</translation>
    </message>
    <message>
        <source>Matroska video</source>
        <translation>Matroska-Video</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM-Video</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>MP3 audio</source>
        <translation>MP3-Audio</translation>
    </message>
    <message>
        <source>WAV audio</source>
        <translation>WAV-Audio</translation>
    </message>
    <message>
        <source>FLAC audio</source>
        <translation>FLAC-Audio</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>TAR archive</source>
        <translation>TAR-Archiv</translation>
    </message>
    <message>
        <source>Compressed TAR archive</source>
        <translation>Komprimiertes TAR-Archiv</translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation>Gzip-Archiv</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard-Archiv</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>Datenträgerabbild</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>XML data</source>
        <translation>XML-Daten</translation>
    </message>
    <message>
        <source>YAML data</source>
        <translation>YAML-Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Stylesheet</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>SQL-Skript</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Shell-Skript</translation>
    </message>
    <message>
        <source>Windows script</source>
        <translation>Windows-Skript</translation>
    </message>
    <message>
        <source>Python program</source>
        <translation>Python-Programm</translation>
    </message>
    <message>
        <source>JavaScript program</source>
        <translation>JavaScript-Programm</translation>
    </message>
    <message>
        <source>TypeScript program</source>
        <translation>TypeScript-Programm</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Terraform configuration</source>
        <translation>Terraform-Konfiguration</translation>
    </message>
    <message>
        <source>Parquet data</source>
        <translation>Parquet-Daten</translation>
    </message>
    <message>
        <source>Avro data</source>
        <translation>Avro-Daten</translation>
    </message>
    <message>
        <source>ORC data</source>
        <translation>ORC-Daten</translation>
    </message>
    <message>
        <source>Arrow data</source>
        <translation>Arrow-Daten</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Scientific data</source>
        <translation>Wissenschaftliche Daten</translation>
    </message>
    <message>
        <source>Model weights</source>
        <translation>Modellgewichte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>{0}-Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Keine Ordner</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
</context>
<context>
    <name>LifecycleDialog</name>
    <message>
        <source>Lifecycle rules</source>
        <translation>Lebenszyklusregeln</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>alle Objekte</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Keys beginning with</source>
        <translation>Schlüssel beginnt mit</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>Größer als</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>Kleiner als</translation>
    </message>
    <message>
        <source>With the tags</source>
        <translation>Mit den Tags</translation>
    </message>
    <message>
        <source>Choose by size and tags too</source>
        <translation>Auch nach Größe und Tags auswählen</translation>
    </message>
    <message>
        <source>Delete objects</source>
        <translation>Objekte löschen</translation>
    </message>
    <message>
        <source>Remove delete markers that hide nothing any more</source>
        <translation>Löschmarkierungen entfernen, die nichts mehr verbergen</translation>
    </message>
    <message>
        <source>Delete older versions</source>
        <translation>Ältere Versionen löschen</translation>
    </message>
    <message>
        <source>Give up unfinished uploads</source>
        <translation>Unvollendete Uploads verwerfen</translation>
    </message>
    <message>
        <source>Move new objects to the archive</source>
        <translation>Neue Objekte ins Archiv verschieben</translation>
    </message>
    <message>
        <source>Archive: back within 12 hours</source>
        <translation>Archive: zurück binnen 12 Stunden</translation>
    </message>
    <message>
        <source>Accelerated archive: back within 2 hours</source>
        <translation>Accelerated Archive: zurück binnen 2 Stunden</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>Art des Archivs</translation>
    </message>
    <message>
        <source>For the whole bucket only. An archived object is stored for at least 90 days.</source>
        <translation>Nur für den ganzen Bucket. Ein archiviertes Objekt wird mindestens 90 Tage gespeichert.</translation>
    </message>
    <message>
        <source>This location has no archive.</source>
        <translation>Dieser Standort hat kein Archiv.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>A tag needs a key.</source>
        <translation>Ein Tag braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>A key has at most 128 characters, a value 256.</source>
        <translation>Ein Schlüssel hat höchstens 128 Zeichen, ein Wert 256.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>{0} (off)</source>
        <translation>{0} (aus)</translation>
    </message>
    <message>
        <source>A rule that deletes objects removes such markers by itself.</source>
        <translation>Eine Regel, die Objekte löscht, entfernt solche Markierungen von selbst.</translation>
    </message>
    <message>
        <source>Another rule moves objects to the archive; there can be one.</source>
        <translation>Eine andere Regel verschiebt Objekte ins Archiv; es kann nur eine geben.</translation>
    </message>
    <message>
        <source>A size is a number.</source>
        <translation>Eine Größe ist eine Zahl.</translation>
    </message>
    <message>
        <source>Look at the tags.</source>
        <translation>Prüfen Sie die Tags.</translation>
    </message>
    <message>
        <source>The name of a rule has letters, digits and ! _ . * &apos; ( ) -, at most 255.</source>
        <translation>Der Name einer Regel besteht aus Buchstaben, Ziffern und ! _ . * &apos; ( ) -, höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Eine andere Regel hat diesen Namen.</translation>
    </message>
    <message>
        <source>Choose what the rule does.</source>
        <translation>Wählen Sie, was die Regel tut.</translation>
    </message>
    <message>
        <source>Choose a number of days.</source>
        <translation>Wählen Sie eine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>The date is over.</source>
        <translation>Das Datum ist vorbei.</translation>
    </message>
    <message>
        <source>A rule that archives is for the whole bucket: no keys, sizes or tags.</source>
        <translation>Eine Regel, die archiviert, gilt für den ganzen Bucket: keine Schlüssel, Größen oder Tags.</translation>
    </message>
    <message>
        <source>A bucket can have one rule that archives.</source>
        <translation>Ein Bucket kann nur eine Regel haben, die archiviert.</translation>
    </message>
    <message>
        <source>No object is larger and smaller than this.</source>
        <translation>Kein Objekt ist zugleich größer und kleiner als dies.</translation>
    </message>
    <message>
        <source>At most ten tags; a key has 128 characters, a value 256.</source>
        <translation>Höchstens zehn Tags; ein Schlüssel hat 128 Zeichen, ein Wert 256.</translation>
    </message>
    <message>
        <source>Uploads and delete markers cannot be chosen by size or tags.</source>
        <translation>Uploads und Löschmarkierungen können nicht nach Größe oder Tags ausgewählt werden.</translation>
    </message>
    <message>
        <source>A bucket has at most 1,000 rules.</source>
        <translation>Ein Bucket hat höchstens 1.000 Regeln.</translation>
    </message>
</context>
<context>
    <name>LifecycleSection</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>No rules.</source>
        <translation>Keine Regeln.</translation>
    </message>
</context>
<context>
    <name>LockBox</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Each version has a lock of its own. A change concerns the newest of each.</source>
        <translation>Jede Version hat ihre eigene Sperre. Eine Änderung betrifft jeweils die neueste.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Newest version: {0}</source>
        <translation>Neueste Version: {0}</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Sperrvermerk (Legal Hold)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Object Lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>Object Lock of {0}</source>
        <translation>Object Lock von {0}</translation>
    </message>
    <message>
        <source>Retention stays as it is</source>
        <translation>Aufbewahrung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Governance: may be bypassed by those allowed to</source>
        <translation>Governance: umgehbar für alle, die das dürfen</translation>
    </message>
    <message>
        <source>Compliance: by nobody, not even to be shortened</source>
        <translation>Compliance: für niemanden umgehbar, auch nicht zum Verkürzen</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie er ist</translation>
    </message>
    <message>
        <source>On: keeps it without an end</source>
        <translation>Ein: bewahrt unbefristet auf</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Bypass governance, to shorten it or change its mode</source>
        <translation>Governance umgehen, um sie zu verkürzen oder ihren Modus zu ändern</translation>
    </message>
    <message>
        <source>The key needs the right to bypass governance retention (role Manager).</source>
        <translation>Der Schlüssel braucht das Recht, Governance-Aufbewahrung zu umgehen (Rolle Manager).</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Sperrvermerk (Legal Hold)</translation>
    </message>
    <message>
        <source>Compliance cannot be undone by anyone. To confirm, type COMPLIANCE:</source>
        <translation>Compliance kann niemand rückgängig machen. Geben Sie zur Bestätigung COMPLIANCE ein:</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>That is {0} UTC.</source>
        <translation>Das ist {0} UTC.</translation>
    </message>
</context>
<context>
    <name>LockRuleDialog</name>
    <message>
        <source>Object Lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>No default: each object as it is stored</source>
        <translation>Keine Vorgabe: jedes Objekt wie gespeichert</translation>
    </message>
    <message>
        <source>Governance: may be bypassed by those allowed to</source>
        <translation>Governance: umgehbar für alle, die das dürfen</translation>
    </message>
    <message>
        <source>Compliance: by nobody</source>
        <translation>Compliance: für niemanden umgehbar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>To confirm, type the name of the bucket: {0}</source>
        <translation>Geben Sie zur Bestätigung den Namen des Buckets ein: {0}</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Each new version in it gets this. What is there already stays as it is.</source>
        <translation>Jede neue Version darin bekommt dies. Was schon da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Object Lock can never be switched off again, and versioning stays on with it.</source>
        <translation>Object Lock kann nie wieder ausgeschaltet werden, und die Versionierung bleibt mit ihm eingeschaltet.</translation>
    </message>
    <message>
        <source>Object Lock of {0}</source>
        <translation>Object Lock von {0}</translation>
    </message>
    <message>
        <source>1 to {0} days, or 1 to {1} years.</source>
        <translation>1 bis {0} Tage oder 1 bis {1} Jahre.</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Connections and transfers</source>
        <translation>Verbindungen und Übertragungen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Only lines with</source>
        <translation>Nur Zeilen mit</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys, tokens and signed links never get into a log. Names of buckets and objects do.</source>
        <translation>Schlüssel, Tokens und signierte Links gelangen nie in ein Protokoll. Namen von Buckets und Objekten schon.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>COS Browser</source>
        <translation>COS Browser</translation>
    </message>
    <message>
        <source>The settings were damaged; they are kept as {0}, and the defaults are used.</source>
        <translation>Die Einstellungen waren beschädigt; sie bleiben als {0} erhalten, und es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>Starting the demo store…</source>
        <translation>Demo-Speicher wird gestartet…</translation>
    </message>
    <message>
        <source>The demo store ended unexpectedly and is started again.</source>
        <translation>Der Demo-Speicher wurde unerwartet beendet und wird neu gestartet.</translation>
    </message>
    <message>
        <source>“{0}” is restored from the archive and can be read</source>
        <translation>„{0}“ ist aus dem Archiv wiederhergestellt und kann gelesen werden</translation>
    </message>
    <message>
        <source>The connection process ended unexpectedly and is started again.</source>
        <translation>Der Verbindungsprozess wurde unerwartet beendet und wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>No metadata beyond the content type.</source>
        <translation>Keine Metadaten außer dem Inhaltstyp.</translation>
    </message>
</context>
<context>
    <name>MovePlanDialog</name>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Folders are parts of the names of objects: each object is copied to its new name, the copy is checked, and the old one is deleted. You can go on working, pause it, or close the window.</source>
        <translation>Ordner sind Teile der Objektnamen: Jedes Objekt wird auf seinen neuen Namen kopiert, die Kopie wird geprüft, und das alte wird gelöscht. Sie können weiterarbeiten, den Vorgang anhalten oder das Fenster schließen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename the folder {0} to {1}?</source>
        <translation>Ordner {0} in {1} umbenennen?</translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation>Zählung läuft: {0} Objekte, bisher {1}…</translation>
    </message>
    <message>
        <source>1 object of {1} will move; that takes about {2} requests.</source>
        <translation>1 Objekt mit {1} wird verschoben; das braucht etwa {2} Anfragen.</translation>
    </message>
    <message>
        <source>{0} objects of together {1} will move; that takes about {2} requests.</source>
        <translation>{0} Objekte mit zusammen {1} werden verschoben; das braucht etwa {2} Anfragen.</translation>
    </message>
    <message>
        <source>{0} of {1} objects will move; what is protected stays under the old name.</source>
        <translation>{0} von {1} Objekten werden verschoben; was geschützt ist, behält den alten Namen.</translation>
    </message>
</context>
<context>
    <name>NarrowTabs</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Weitere Tabs</translation>
    </message>
</context>
<context>
    <name>NetworkFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie auf diesem Computer eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>only those that this computer trusts</source>
        <translation>nur die, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>I accept that requests to other computers go without encryption (http)</source>
        <translation>Ich akzeptiere, dass Anfragen an andere Computer unverschlüsselt gesendet werden (http)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Trust also</source>
        <translation>Zusätzlich vertrauen</translation>
    </message>
    <message>
        <source>File of further certificates</source>
        <translation>Datei mit weiteren Zertifikaten</translation>
    </message>
    <message>
        <source>kept in the keyring; type to replace it</source>
        <translation>im Schlüsselbund gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>The address of a proxy is http:// or https://, a name and a port.</source>
        <translation>Die Adresse eines Proxys besteht aus http:// oder https://, einem Namen und einem Port.</translation>
    </message>
    <message>
        <source>Everyone on the way can read and change what is sent. Accept it, or use https://.</source>
        <translation>Jeder auf dem Weg kann mitlesen und ändern, was gesendet wird. Akzeptieren Sie das oder verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Choose a file of certificates (PEM)</source>
        <translation>Datei mit Zertifikaten (PEM) auswählen</translation>
    </message>
</context>
<context>
    <name>NewBucketDialog</name>
    <message>
        <source>New bucket</source>
        <translation>Neuer Bucket</translation>
    </message>
    <message>
        <source>unique in all of IBM COS</source>
        <translation>eindeutig in ganz IBM COS</translation>
    </message>
    <message>
        <source>The only one that COS takes.</source>
        <translation>Der einzige, den COS akzeptiert.</translation>
    </message>
    <message>
        <source>Object Lock: versions can be kept from being deleted</source>
        <translation>Object Lock: Versionen können vor dem Löschen geschützt werden</translation>
    </message>
    <message>
        <source>Versioning: keep what is replaced or deleted</source>
        <translation>Versionierung: Ersetztes und Gelöschtes aufbewahren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>that of the endpoint</source>
        <translation>der des Endpunkts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Root key CRN</source>
        <translation>CRN des Root-Schlüssels</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Encryption with an own key, versions, locks</source>
        <translation>Verschlüsselung mit eigenem Schlüssel, Versionen, Sperren</translation>
    </message>
    <message>
        <source>New bucket in {0}</source>
        <translation>Neuer Bucket in {0}</translation>
    </message>
    <message>
        <source>Cross-region</source>
        <translation>Regionsübergreifend</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Single site</source>
        <translation>Einzelner Standort</translation>
    </message>
    <message>
        <source>Object Lock switches it on.</source>
        <translation>Object Lock schaltet sie ein.</translation>
    </message>
    <message>
        <source>For ever: it can neither be removed nor be had beside a retention policy.</source>
        <translation>Für immer: Es kann weder entfernt noch zusammen mit einer Aufbewahrungsrichtlinie verwendet werden.</translation>
    </message>
    <message>
        <source>The location, the class and the key of a bucket can never be changed.</source>
        <translation>Standort, Klasse und Schlüssel eines Buckets können nie geändert werden.</translation>
    </message>
    <message>
        <source>You have a bucket of this name already.</source>
        <translation>Sie haben bereits einen Bucket dieses Namens.</translation>
    </message>
    <message>
        <source>A name has 3 to 63 characters.</source>
        <translation>Ein Name hat 3 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots and hyphens only.</source>
        <translation>Ein Name besteht nur aus Kleinbuchstaben, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>A name begins and ends with a letter or a digit.</source>
        <translation>Ein Name beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A dot stands between letters or digits.</source>
        <translation>Ein Punkt steht zwischen Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>A name must not look like an IP address.</source>
        <translation>Ein Name darf nicht wie eine IP-Adresse aussehen.</translation>
    </message>
    <message>
        <source>Names that begin with “cosv1-” or “account-” are reserved.</source>
        <translation>Namen, die mit „cosv1-“ oder „account-“ beginnen, sind reserviert.</translation>
    </message>
    <message>
        <source>This is not the CRN of a root key. It begins with crn:v1: and ends with :key: and an id.</source>
        <translation>Das ist nicht der CRN eines Root-Schlüssels. Er beginnt mit crn:v1: und endet mit :key: und einer ID.</translation>
    </message>
    <message>
        <source>The key of a bucket there belongs in {0}.</source>
        <translation>Der Schlüssel eines Buckets dort gehört nach {0}.</translation>
    </message>
    <message>
        <source>Of Key Protect or Hyper Protect Crypto Services. Empty: keys that COS keeps.</source>
        <translation>Von Key Protect oder Hyper Protect Crypto Services. Leer: Schlüssel, die COS verwaltet.</translation>
    </message>
    <message>
        <source>Only in regions and single sites.</source>
        <translation>Nur in Regionen und an einzelnen Standorten.</translation>
    </message>
    <message>
        <source>Only for service instances of the One-Rate plan.</source>
        <translation>Nur für Dienstinstanzen mit One-Rate-Tarif.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The bucket {0} was made, but its versioning is not on.</source>
        <translation>Der Bucket {0} wurde angelegt, aber seine Versionierung ist nicht eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New folder in {0}</source>
        <translation>Neuer Ordner in {0}</translation>
    </message>
</context>
<context>
    <name>ObjectTable</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>{0} stands here twice.</source>
        <translation>{0} steht hier doppelt.</translation>
    </message>
</context>
<context>
    <name>PasteTarget</name>
    <message>
        <source>Paste a service credential, an API key, or an HMAC pair</source>
        <translation>Dienst-Zugangsdaten, API-Schlüssel oder HMAC-Paar einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Press {0}, or drop the text or its file here.</source>
        <translation>Drücken Sie {0} oder ziehen Sie den Text oder seine Datei hierher.</translation>
    </message>
    <message>
        <source>Found: {0}.</source>
        <translation>Gefunden: {0}.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Die Datei kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>service instance</source>
        <translation>Dienstinstanz</translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation>HMAC-Paar</translation>
    </message>
    <message>
        <source>half of an HMAC pair</source>
        <translation>Hälfte eines HMAC-Paars</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose the file of a credential</source>
        <translation>Datei mit Zugangsdaten auswählen</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture, {0} by {1} pixels</source>
        <translation>Bild, {0} mal {1} Pixel</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This object is empty</source>
        <translation>Dieses Objekt ist leer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Content as a table</source>
        <translation>Inhalt als Tabelle</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Content as bytes</source>
        <translation>Inhalt als Bytes</translation>
    </message>
    <message>
        <source>probably {0}</source>
        <translation>vermutlich {0}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON, indented</source>
        <translation>JSON, eingerückt</translation>
    </message>
    <message>
        <source>Markdown source</source>
        <translation>Markdown-Quelltext</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>It has {0}. A preview reads {1} at most; open or download it to see it.</source>
        <translation>Es hat {0}. Eine Vorschau liest höchstens {1}; öffnen Sie es oder laden Sie es herunter, um es anzusehen.</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Dieses Bild ist zu groß</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation>{0} lesen</translation>
    </message>
    <message>
        <source>A large picture</source>
        <translation>Ein großes Bild</translation>
    </message>
    <message>
        <source>All of it must be read to show it.</source>
        <translation>Zum Anzeigen muss es ganz gelesen werden.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} Pixel</translation>
    </message>
    <message>
        <source>first page</source>
        <translation>erste Seite</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>It seems to be damaged.</source>
        <translation>Es scheint beschädigt zu sein.</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>die ersten {0} von {1}</translation>
    </message>
    <message>
        <source>not all of it is shown</source>
        <translation>nicht alles wird angezeigt</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>Only an object has one.</source>
        <translation>Nur ein Objekt hat eine.</translation>
    </message>
    <message>
        <source>{0} – Preview</source>
        <translation>{0} – Vorschau</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Go to Bucket…</source>
        <translation>Gehe zu Bucket…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Metadata of {0}</source>
        <translation>Metadaten von {0}</translation>
    </message>
    <message>
        <source>Add Metadata</source>
        <translation>Metadaten hinzufügen</translation>
    </message>
    <message>
        <source>Send letters beyond ASCII encoded (RFC 2047)</source>
        <translation>Zeichen außerhalb von ASCII kodiert senden (RFC 2047)</translation>
    </message>
    <message>
        <source>Headers take ASCII only. Not every program decodes what was sent like this.</source>
        <translation>Header erlauben nur ASCII. Nicht jedes Programm dekodiert, was so gesendet wurde.</translation>
    </message>
    <message>
        <source>Copy on the server (COPY)</source>
        <translation>Auf dem Server kopieren (COPY)</translation>
    </message>
    <message>
        <source>Fetch and store again (PUT)</source>
        <translation>Abrufen und neu speichern (PUT)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>The object is copied onto itself: it gets a new date, and a new ETag if it was sent in parts. Tags and public access stay. With versioning, its present state becomes an older version. Not possible under retention. Above 5 GB it is copied in parts, as a transfer.</source>
        <translation>Das Objekt wird auf sich selbst kopiert: Es bekommt ein neues Datum und, wenn es in Teilen gesendet wurde, ein neues ETag. Tags und öffentlicher Zugriff bleiben. Mit Versionierung wird sein jetziger Stand zur älteren Version. Unter Aufbewahrung nicht möglich. Über 5 GB wird es in Teilen kopiert, als Übertragung.</translation>
    </message>
    <message>
        <source>Each object is fetched and stored again: twice its size passes through this computer. It gets a new date, and a new ETag if it was sent in parts. Tags and public access stay. Not possible under retention. Above 5 GB it is copied on the server, in parts, as a transfer.</source>
        <translation>Jedes Objekt wird geholt und neu gespeichert: Das Doppelte seiner Größe geht durch diesen Computer. Es bekommt ein neues Datum und, wenn es in Teilen gesendet wurde, ein neues ETag. Tags und öffentlicher Zugriff bleiben. Unter Aufbewahrung nicht möglich. Über 5 GB wird es auf dem Server kopiert, in Teilen, als Übertragung.</translation>
    </message>
</context>
<context>
    <name>ProtectedLine</name>
    <message>
        <source>Look no further</source>
        <translation>Nicht weiter nachsehen</translation>
    </message>
    <message>
        <source>Looking which objects are protected: {0} looked up, {1} protected so far…</source>
        <translation>Geschützte Objekte werden gesucht: {0} nachgeschlagen, {1} bisher geschützt…</translation>
    </message>
    <message>
        <source>Only {0} objects were looked up. What else is protected stays, and is told afterwards.</source>
        <translation>Nur {0} Objekte wurden nachgeschlagen. Was sonst geschützt ist, bleibt und wird danach genannt.</translation>
    </message>
    <message>
        <source>No object was looked up. What is protected stays, and is told afterwards.</source>
        <translation>Kein Objekt wurde nachgeschlagen. Was geschützt ist, bleibt und wird danach genannt.</translation>
    </message>
</context>
<context>
    <name>ProtectedMoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>A move deletes the original, which is not possible while it is protected. It can be copied.</source>
        <translation>Verschieben löscht das Original, was nicht möglich ist, solange es geschützt ist. Es kann kopiert werden.</translation>
    </message>
    <message>
        <source>{0} cannot be moved</source>
        <translation>{0} kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Move the Other One</source>
        <translation>Das andere verschieben</translation>
    </message>
    <message>
        <source>Move the Other {0}</source>
        <translation>Die anderen {0} verschieben</translation>
    </message>
    <message>
        <source>Move the Others</source>
        <translation>Die anderen verschieben</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Retention Policy</source>
        <translation>Aufbewahrungsrichtlinie</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Standardmäßig</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Allow permanent retention</source>
        <translation>Dauerhafte Aufbewahrung erlauben</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>Set Policy</source>
        <translation>Richtlinie festlegen</translation>
    </message>
    <message>
        <source>Change Policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>A policy can be changed, but never removed. With it the bucket can have no versioning, Object Lock or replication, and its transfers cannot go by Aspera.</source>
        <translation>Eine Richtlinie kann geändert, aber nie entfernt werden. Mit ihr sind Versionierung, Object Lock, Replikation und Übertragungen mit Aspera für den Bucket nicht möglich.</translation>
    </message>
    <message>
        <source>How long objects stored in it can be neither changed nor deleted, by anyone.</source>
        <translation>Wie lange darin gespeicherte Objekte von niemandem geändert oder gelöscht werden können.</translation>
    </message>
    <message>
        <source>Retention policy of {0}</source>
        <translation>Aufbewahrungsrichtlinie von {0}</translation>
    </message>
    <message>
        <source>Objects can then be stored for ever: neither you, nor an administrator, nor IBM can delete them, and the bucket and its service instance can never be deleted or cease to be billed while they are there.</source>
        <translation>Objekte können dann für immer gespeichert werden: Weder Sie noch ein Administrator noch IBM können sie löschen, und solange sie da sind, können der Bucket und seine Dienstinstanz nie gelöscht werden und werden immer weiter berechnet.</translation>
    </message>
    <message>
        <source>To confirm, type the name of the bucket: {0}</source>
        <translation>Geben Sie zur Bestätigung den Namen des Buckets ein: {0}</translation>
    </message>
    <message>
        <source>I know that permanent retention can never be switched off again.</source>
        <translation>Ich weiß, dass dauerhafte Aufbewahrung nie wieder ausgeschaltet werden kann.</translation>
    </message>
    <message>
        <source>IBM documents two limits: {0} days (99 years) for immutable storage, {1} (1,000 years) for its interface. More than the first may be refused.</source>
        <translation>IBM dokumentiert zwei Grenzen: {0} Tage (99 Jahre) für unveränderlichen Speicher, {1} (1.000 Jahre) für die Schnittstelle. Mehr als die erste wird vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>An object stored now: until {0}</source>
        <translation>Ein jetzt gespeichertes Objekt: bis {0}</translation>
    </message>
</context>
<context>
    <name>ProtectionFields</name>
    <message>
        <source>As long as the source, counted anew</source>
        <translation>So lange wie die Quelle, neu gezählt</translation>
    </message>
    <message>
        <source>The bucket&apos;s default: {0}</source>
        <translation>Vorgabe des Buckets: {0}</translation>
    </message>
    <message>
        <source>For a period</source>
        <translation>Für einen Zeitraum</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Bis zu einem Datum</translation>
    </message>
    <message>
        <source>Indefinitely, until a period is set</source>
        <translation>Unbefristet, bis ein Zeitraum festgelegt wird</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Länge des Zeitraums</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Einheit des Zeitraums</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Sperrvermerk (Legal Hold)</translation>
    </message>
    <message>
        <source>This bucket allows {0} to {1} days.</source>
        <translation>Dieser Bucket erlaubt {0} bis {1} Tage.</translation>
    </message>
    <message>
        <source>Where that is not possible, the bucket&apos;s default. Legal holds are not copied.</source>
        <translation>Wo das nicht möglich ist, nach der Vorgabe des Buckets. Sperrvermerke werden nicht kopiert.</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Set Policy…</source>
        <translation>Richtlinie festlegen…</translation>
    </message>
    <message>
        <source>Search and Report…</source>
        <translation>Suche und Bericht…</translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>Switch On…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Aufbewahrungsrichtlinie</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>None: objects can be changed and deleted unless a hold or lock forbids it.</source>
        <translation>Keine: Objekte können geändert und gelöscht werden, sofern kein Sperrvermerk und keine Sperre es verbietet.</translation>
    </message>
    <message>
        <source>It cannot be removed. Objects can be deleted when their retention has ended.</source>
        <translation>Sie kann nicht entfernt werden. Objekte können gelöscht werden, wenn ihre Aufbewahrungsfrist abgelaufen ist.</translation>
    </message>
    <message>
        <source>Change Policy…</source>
        <translation>Richtlinie ändern…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Standardmäßig</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Permanent retention</source>
        <translation>Dauerhafte Aufbewahrung</translation>
    </message>
    <message>
        <source>This key may not read the policy of the bucket; that needs the role Manager.</source>
        <translation>Dieser Schlüssel darf die Richtlinie des Buckets nicht lesen; das erfordert die Rolle Manager.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <translation>Regel ändern…</translation>
    </message>
    <message>
        <source>The retention policy of the bucket excludes Object Lock.</source>
        <translation>Die Aufbewahrungsrichtlinie des Buckets schließt Object Lock aus.</translation>
    </message>
    <message>
        <source>Object Lock needs versioning: switch that on first.</source>
        <translation>Object Lock braucht Versionierung: Schalten Sie diese zuerst ein.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Decide Each…</source>
        <translation>Einzeln entscheiden…</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit COS Browser</source>
        <translation>COS Browser beenden</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 transfer is not finished</source>
        <translation>1 Übertragung ist nicht fertig</translation>
    </message>
    <message>
        <source>It can be finished in the background; COS Browser quits after it. Or it stops now and goes on from where it is when COS Browser is started again.</source>
        <translation>Sie kann im Hintergrund abgeschlossen werden; COS Browser wird danach beendet. Oder sie stoppt jetzt und geht dort weiter, wo sie ist, wenn COS Browser wieder gestartet wird.</translation>
    </message>
    <message>
        <source>{0} transfers are not finished</source>
        <translation>{0} Übertragungen sind nicht fertig</translation>
    </message>
    <message>
        <source>They can be finished in the background; COS Browser quits after the last one. Or they stop now and go on from where they are when COS Browser is started again.</source>
        <translation>Sie können im Hintergrund abgeschlossen werden; COS Browser wird nach der letzten beendet. Oder sie stoppen jetzt und gehen dort weiter, wo sie sind, wenn COS Browser wieder gestartet wird.</translation>
    </message>
    <message>
        <source>All transfers are finished</source>
        <translation>Alle Übertragungen sind fertig</translation>
    </message>
    <message>
        <source>Nothing is interrupted when COS Browser quits now.</source>
        <translation>Nichts wird unterbrochen, wenn COS Browser jetzt beendet wird.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Abschließen, dann beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name of {0}</source>
        <translation>Neuer Name von {0}</translation>
    </message>
</context>
<context>
    <name>ReplicationDialog</name>
    <message>
        <source>Replication rules</source>
        <translation>Replikationsregeln</translation>
    </message>
    <message>
        <source>Both buckets keep versions, and an IAM authorisation lets Cloud Object Storage write into the target; it is made in the IBM Cloud console. What is stored from now on is copied.</source>
        <translation>Beide Buckets bewahren Versionen auf, und eine IAM-Autorisierung lässt Cloud Object Storage in das Ziel schreiben; sie wird in der IBM-Cloud-Konsole angelegt. Kopiert wird, was von jetzt an gespeichert wird.</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>alle Objekte</translation>
    </message>
    <message>
        <source>Copy delete markers too</source>
        <translation>Auch Löschmarkierungen kopieren</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>Die Regel ist eingeschaltet</translation>
    </message>
    <message>
        <source>Keys beginning with</source>
        <translation>Schlüssel beginnt mit</translation>
    </message>
    <message>
        <source>Target bucket</source>
        <translation>Ziel-Bucket</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Replication needs versioning: turn on that of this bucket first.</source>
        <translation>Replikation braucht Versionierung: Schalten Sie zuerst die dieses Buckets ein.</translation>
    </message>
    <message>
        <source>It needs the name of the bucket that gets the copies.</source>
        <translation>Der Name des Buckets fehlt, der die Kopien bekommt.</translation>
    </message>
    <message>
        <source>A bucket cannot be copied into itself.</source>
        <translation>Ein Bucket kann nicht in sich selbst kopiert werden.</translation>
    </message>
    <message>
        <source>Another rule copies the same objects to this bucket.</source>
        <translation>Eine andere Regel kopiert dieselben Objekte in diesen Bucket.</translation>
    </message>
</context>
<context>
    <name>ReplicationSection</name>
    <message>
        <source>all objects</source>
        <translation>alle Objekte</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>objects to a bucket</comment>
        <translation>{0} nach {1}</translation>
    </message>
    <message>
        <source>with delete markers</source>
        <translation>mit Löschmarkierungen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Objects not copied</source>
        <translation>Nicht kopierte Objekte</translation>
    </message>
    <message>
        <source>No rules: nothing is copied to another bucket.</source>
        <translation>Keine Regeln: Nichts wird in einen anderen Bucket kopiert.</translation>
    </message>
    <message>
        <source>{0} Rules of another program have parts that are not changed here.</source>
        <translation>{0} Regeln eines anderen Programms haben Teile, die hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>What could not be copied, this server does not tell.</source>
        <translation>Was nicht kopiert werden konnte, verrät dieser Server nicht.</translation>
    </message>
    <message>
        <source>Everything was copied.</source>
        <translation>Alles wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {0} from the archive</source>
        <translation>{0} aus dem Archiv wiederherstellen</translation>
    </message>
    <message>
        <source>Accelerated: within {0} hours</source>
        <translation>Accelerated: binnen {0} Stunden</translation>
    </message>
    <message>
        <source>Bulk: within {0} hours</source>
        <translation>Bulk: binnen {0} Stunden</translation>
    </message>
    <message>
        <source>As fits the class of each object</source>
        <translation>Passend zur Klasse jedes Objekts</translation>
    </message>
    <message>
        <source>Keep the copy for</source>
        <translation>Kopie behalten für</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>A copy is there until {0}. It is then kept for so many days from now instead.</source>
        <translation>Eine Kopie ist bis {0} vorhanden. Sie bleibt dann stattdessen von jetzt an so viele Tage erhalten.</translation>
    </message>
    <message>
        <source>The objects stay archived; a copy can be read for these days, and is billed beside them.</source>
        <translation>Die Objekte bleiben archiviert; eine Kopie kann so viele Tage gelesen werden und wird zusätzlich berechnet.</translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Add Hold…</source>
        <translation>Vermerk hinzufügen…</translation>
    </message>
    <message>
        <source>Remove Hold…</source>
        <translation>Vermerk entfernen…</translation>
    </message>
    <message>
        <source>Search and Report…</source>
        <translation>Suche und Bericht…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Permanent retention cannot be changed.</source>
        <translation>Dauerhafte Aufbewahrung kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>No retention: nothing keeps this object from being changed or deleted.</source>
        <translation>Keine Aufbewahrung: Nichts schützt dieses Objekt davor, geändert oder gelöscht zu werden.</translation>
    </message>
    <message>
        <source>It has ended: the object can be changed and deleted.</source>
        <translation>Sie ist abgelaufen: Das Objekt kann geändert und gelöscht werden.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Sperrvermerke</translation>
    </message>
    <message>
        <source>The bucket keeps objects {0} by default.</source>
        <translation>Standardmäßige Aufbewahrung im Bucket: {0}.</translation>
    </message>
    <message>
        <source>The bucket has no retention policy.</source>
        <translation>Der Bucket hat keine Aufbewahrungsrichtlinie.</translation>
    </message>
    <message>
        <source>Its retention has ended: without this hold the object can be changed and deleted.</source>
        <translation>Seine Aufbewahrungsfrist ist abgelaufen: Ohne diesen Sperrvermerk kann das Objekt geändert und gelöscht werden.</translation>
    </message>
    <message>
        <source>What else protects the object stays.</source>
        <translation>Was das Objekt sonst schützt, bleibt.</translation>
    </message>
    <message>
        <source>Remove the legal hold “{0}”?</source>
        <translation>Sperrvermerk „{0}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove Hold</source>
        <translation>Vermerk entfernen</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>This key may not read the list. {0}</source>
        <translation>Dieser Schlüssel darf die Liste nicht lesen. {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no rule. “Add Rule” makes the first one.</source>
        <translation>Es gibt keine Regel. „Regel hinzufügen“ legt die erste an.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a rule and its fault</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All rules are removed.</source>
        <translation>Alle Regeln werden entfernt.</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This key may not read it. {0}</source>
        <translation>Dieser Schlüssel darf es nicht lesen. {0}</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>Dieser Server hat keine solche Einstellung.</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes when COS Browser is started again.</source>
        <translation>Ändert sich beim nächsten Start von COS Browser.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Of the folder that is shown, and of new tabs.</source>
        <translation>Für den angezeigten Ordner und für neue Tabs.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>The panel on the left.</source>
        <translation>Der Bereich links.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>The panel on the right.</source>
        <translation>Der Bereich rechts.</translation>
    </message>
    <message>
        <source>Holds for folders that are opened from now on.</source>
        <translation>Gilt für Ordner, die von jetzt an geöffnet werden.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Holds for tabs that are opened from now on.</source>
        <translation>Gilt für Tabs, die ab jetzt geöffnet werden.</translation>
    </message>
    <message>
        <source>Folders among objects</source>
        <translation>Ordner zwischen Objekten</translation>
    </message>
    <message>
        <source>Sort names by their bytes</source>
        <translation>Namen nach ihren Bytes sortieren</translation>
    </message>
    <message>
        <source>Side of pictures</source>
        <translation>Seitenlänge der Bilder</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>In the icons view of tabs that are opened from now on; there Ctrl and the wheel change it.</source>
        <translation>In der Symbolansicht von Tabs, die ab jetzt geöffnet werden; dort ändern Strg und das Mausrad sie.</translation>
    </message>
    <message>
        <source>Small pictures up to</source>
        <translation>Kleine Bilder bis</translation>
    </message>
    <message>
        <source>Larger pictures are not read for the icons view.</source>
        <translation>Größere Bilder werden für die Symbolansicht nicht gelesen.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>When uploads exist</source>
        <translation>Wenn Uploads schon vorhanden sind</translation>
    </message>
    <message>
        <source>When downloads exist</source>
        <translation>Wenn Downloads schon vorhanden sind</translation>
    </message>
    <message>
        <source>Bandwidth, parts, history</source>
        <translation>Bandbreite, Teile, Verlauf</translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation>Übertragungseinstellungen…</translation>
    </message>
    <message>
        <source>Limits by the hour, requests at once, size of parts.</source>
        <translation>Grenzen nach Uhrzeit, gleichzeitige Anfragen, Größe der Teile.</translation>
    </message>
    <message>
        <source>Say when transfers end</source>
        <translation>Ende von Übertragungen melden</translation>
    </message>
    <message>
        <source>A notification of the desktop, while no window of COS Browser is active.</source>
        <translation>Eine Benachrichtigung des Desktops, während kein Fenster von COS Browser aktiv ist.</translation>
    </message>
    <message>
        <source>Stay awake while transferring</source>
        <translation>Während der Übertragung wach bleiben</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself. The screen may.</source>
        <translation>Der Computer geht nicht von selbst in den Ruhezustand. Der Bildschirm darf ausgehen.</translation>
    </message>
    <message>
        <source>Keyboard and connections</source>
        <translation>Tastatur und Verbindungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Manage Connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>Order, colours, network, private endpoints, proxy.</source>
        <translation>Reihenfolge, Farben, Netzwerk, private Endpunkte, Proxy.</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written: {0}</source>
        <translation>Die Datei konnte nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>Small pictures kept on disk</source>
        <translation>Kleine Bilder auf der Festplatte</translation>
    </message>
    <message>
        <source>Those that were not seen for the longest time go first.</source>
        <translation>Am längsten nicht gesehene weichen zuerst.</translation>
    </message>
    <message>
        <source>Preview reads</source>
        <translation>Die Vorschau liest</translation>
    </message>
    <message>
        <source>Of larger objects the beginning, until more is asked for.</source>
        <translation>Von größeren Objekten den Anfang, bis mehr verlangt wird.</translation>
    </message>
    <message>
        <source>Connections in the menu of the icon</source>
        <translation>Verbindungen im Menü des Symbols</translation>
    </message>
    <message>
        <source>Those used last, in the task bar or dock. Their names are written into a file of the desktop.</source>
        <translation>Die zuletzt benutzten, in Taskleiste oder Dock. Ihre Namen stehen dann in einer Datei des Desktops.</translation>
    </message>
    <message>
        <source>Start and updates</source>
        <translation>Start und neue Versionen</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Bei meiner Anmeldung starten</translation>
    </message>
    <message>
        <source>So that unfinished transfers go on.</source>
        <translation>Damit unfertige Übertragungen weitergehen.</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Nach neuen Versionen sehen</translation>
    </message>
    <message>
        <source>Once a day, at the start. Nothing is downloaded.</source>
        <translation>Einmal am Tag, beim Start. Nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>New versions are announced at</source>
        <translation>Neue Versionen werden angekündigt unter</translation>
    </message>
    <message>
        <source>An https address. Without one nobody is asked.</source>
        <translation>Eine https-Adresse. Ohne sie wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>The file could not be read: {0}</source>
        <translation>Die Datei konnte nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>This file is no export of these settings; nothing was changed.</source>
        <translation>Diese Datei ist kein Export dieser Einstellungen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Imported. Some of it holds when COS Browser is started again.</source>
        <translation>Importiert. Einiges davon gilt erst nach einem Neustart von COS Browser.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Upload under this name</source>
        <translation>Unter diesem Namen hochladen</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Make Link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Make Links</source>
        <translation>Links erstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Share {0} objects by link</source>
        <translation>{0} Objekte per Link teilen</translation>
    </message>
    <message>
        <source>Share this version of {0} by link</source>
        <translation>Diese Version von {0} per Link teilen</translation>
    </message>
    <message>
        <source>Share {0} by link</source>
        <translation>{0} per Link teilen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>as the browser likes</source>
        <translation>nach Wahl des Browsers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Copy Links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>{0} links at most are made at once.</source>
        <translation>Höchstens {0} Links werden auf einmal erstellt.</translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>Whoever has the link can download until {0}, without signing in.</source>
        <translation>Wer den Link hat, kann bis {0} ohne Anmeldung herunterladen.</translation>
    </message>
    <message>
        <source>Whoever has the link can store anything under this name until {0}, over what is there.</source>
        <translation>Wer den Link hat, kann bis {0} unter diesem Namen alles speichern und überschreibt, was dort ist.</translation>
    </message>
    <message>
        <source>It cannot be taken back, except by removing the HMAC pair that signed it.</source>
        <translation>Er lässt sich nicht zurücknehmen, außer durch Entfernen des HMAC-Paars, mit dem er signiert ist.</translation>
    </message>
    <message>
        <source>The shorter it works, the better.</source>
        <translation>Je kürzer er gültig ist, desto besser.</translation>
    </message>
    <message>
        <source>It is not kept here: copy it now.</source>
        <translation>Er wird hier nicht gespeichert: Kopieren Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>The link is made.</source>
        <translation>Der Link ist erstellt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Dieser Link ist zu lang für einen QR-Code.</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Make Link…</source>
        <translation>Link erstellen…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Links that work</source>
        <translation>Gültige Links</translation>
    </message>
    <message>
        <source>A link lets whoever has it download without signing in, for as long as you say.</source>
        <translation>Wer einen Link hat, kann ohne Anmeldung herunterladen, so lange Sie es erlauben.</translation>
    </message>
    <message>
        <source>A link has to be signed by an HMAC pair, and this connection has none. Make a service credential with “Include HMAC Credential” on, and add its pair to the connection.</source>
        <translation>Ein Link muss mit einem HMAC-Paar signiert werden, und diese Verbindung hat keines. Erstellen Sie Dienst-Zugangsdaten mit eingeschaltetem „Include HMAC Credential“ und fügen Sie deren Paar zur Verbindung hinzu.</translation>
    </message>
    <message>
        <source>The HMAC pair may not read here: links to download do not work. {0}</source>
        <translation>Das HMAC-Paar darf hier nicht lesen: Links zum Herunterladen funktionieren nicht. {0}</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download of a version</source>
        <translation>Download einer Version</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>made {0}, {1}</source>
        <translation>erstellt {0}, {1}</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>What is not touched here stays as each object has it.</source>
        <translation>Was hier nicht angerührt wird, bleibt bei jedem Objekt, wie es ist.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read {0} of {1} objects…</source>
        <translation>{0} von {1} Objekten gelesen…</translation>
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>What so many objects have in common is not read.</source>
        <translation>Was so viele Objekte gemeinsam haben, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(mehrere Werte)</translation>
    </message>
    <message>
        <source>This key may not read it. {0}</source>
        <translation>Dieser Schlüssel darf es nicht lesen. {0}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>1 object copied as text</source>
        <translation>1 Objekt als Text kopiert</translation>
    </message>
    <message>
        <source>{0} objects copied as text</source>
        <translation>{0} Objekte als Text kopiert</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Aktionen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Dort belassen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>No action has these letters or keys.</source>
        <translation>Keine Aktion hat diese Buchstaben oder Tasten.</translation>
    </message>
    <message>
        <source>“{0}” has {1}.</source>
        <translation>„{0}“ hat {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no keys.</source>
        <translation>„{0}“ hat keine Tasten.</translation>
    </message>
    <message>
        <source>{0} alone is for typing. Hold Ctrl or Alt with it.</source>
        <translation>{0} allein dient zum Schreiben. Halten Sie dazu Strg oder Alt gedrückt.</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} wird von „{1}“ verwendet.</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”, which would lose it.</source>
        <translation>{0} wird von „{1}“ verwendet und ginge dort verloren.</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Folders First</source>
        <translation>Ordner zuerst</translation>
    </message>
    <message>
        <source>Folders Among Objects</source>
        <translation>Ordner zwischen Objekten</translation>
    </message>
    <message>
        <source>Natural Order: file2, file10</source>
        <translation>Natürliche Reihenfolge: Datei2, Datei10</translation>
    </message>
    <message>
        <source>Byte Order: file10, file2</source>
        <translation>Byte-Reihenfolge: Datei10, Datei2</translation>
    </message>
    <message>
        <source>Sorting by {0} needs the whole listing. {1} read so far; one request reads {2} more.</source>
        <translation>Sortieren nach {0} braucht die ganze Liste. Bisher {1} gelesen; eine Anfrage liest {2} weitere.</translation>
    </message>
    <message>
        <source>Read All and Sort</source>
        <translation>Alles lesen und sortieren</translation>
    </message>
    <message>
        <source>Do Not Sort</source>
        <translation>Nicht sortieren</translation>
    </message>
</context>
<context>
    <name>Stayed</name>
    <message>
        <source>{0}: {1}</source>
        <comment>name of an object: why it stayed as it was</comment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation>Neuer Tab</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Tags von {0}</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Keine Tags.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>How lines end: LF on Linux and macOS, CRLF on Windows</source>
        <translation>Wie Zeilen enden: LF unter Linux und macOS, CRLF unter Windows</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Name, such as notes.txt</source>
        <translation>Name, zum Beispiel notizen.txt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New text file in {0}</source>
        <translation>Neue Textdatei in {0}</translation>
    </message>
    <message>
        <source>New text file</source>
        <translation>Neue Textdatei</translation>
    </message>
    <message>
        <source>{0}[*] – COS Browser</source>
        <translation>{0}[*] – COS Browser</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>the connection is read-only</source>
        <translation>die Verbindung ist schreibgeschützt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Stored as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Its lines end in several ways; saving makes them the same.</source>
        <translation>Die Zeilen enden verschieden; Speichern vereinheitlicht sie.</translation>
    </message>
    <message>
        <source>The encoding was guessed: {0}. Choose another below.</source>
        <translation>Die Kodierung wurde geraten: {0}. Wählen Sie unten eine andere.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Up to {0} are edited here. Use Edit, which opens the system&apos;s program.</source>
        <translation>Hier werden bis zu {0} bearbeitet. Verwenden Sie „Bearbeiten“, das das Programm des Systems öffnet.</translation>
    </message>
    <message>
        <source>Its bytes are no text that this encoding has.</source>
        <translation>Die Bytes sind kein Text in dieser Kodierung.</translation>
    </message>
    <message>
        <source>It is stored packed (Content-Encoding). Download it to change it.</source>
        <translation>Es ist gepackt gespeichert (Content-Encoding). Laden Sie es herunter, um es zu ändern.</translation>
    </message>
    <message>
        <source>This cannot be edited here</source>
        <translation>Das kann hier nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>{0} has no “{1}”. Choose another encoding, such as UTF-8, below.</source>
        <translation>In {0} gibt es kein „{1}“. Wählen Sie unten eine andere Kodierung, etwa UTF-8.</translation>
    </message>
    <message>
        <source>It has more than {0}, which is as much as is edited here.</source>
        <translation>Es hat mehr als {0}; so viel wird hier höchstens bearbeitet.</translation>
    </message>
    <message>
        <source>There is an object of this name already.</source>
        <translation>Ein Objekt dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>the new text file</source>
        <translation>der neuen Textdatei</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>Änderungen an {0} speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>created {0}</source>
        <translation>erstellt {0}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload files or a folder to where you are</source>
        <translation>Dateien oder einen Ordner hierher hochladen</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Cancel all transfers?</source>
        <translation>Alle Übertragungen abbrechen?</translation>
    </message>
    <message>
        <source>What is finished stays. Unfinished uploads are removed from their buckets, and unfinished files here.</source>
        <translation>Was fertig ist, bleibt. Unvollendete Uploads werden aus ihren Buckets entfernt, unvollendete Dateien hier.</translation>
    </message>
    <message>
        <source>Cancel Transfers</source>
        <translation>Übertragungen abbrechen</translation>
    </message>
    <message>
        <source>Export Finished Transfers</source>
        <translation>Fertige Übertragungen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <translation>transfers.csv</translation>
    </message>
    <message>
        <source>{0} finished files written to {1}</source>
        <translation>{0} fertige Dateien nach {1} geschrieben</translation>
    </message>
</context>
<context>
    <name>TransferFooter</name>
    <message>
        <source>Limit the bandwidth</source>
        <translation>Bandbreite begrenzen</translation>
    </message>
    <message>
        <source>Speed and limits</source>
        <translation>Geschwindigkeit und Grenzen</translation>
    </message>
    <message>
        <source>Which transfers are listed</source>
        <translation>Welche Übertragungen angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>Übertragungen durchsuchen</translation>
    </message>
    <message>
        <source>Export what is finished as a table (CSV)</source>
        <translation>Fertige als Tabelle exportieren (CSV)</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Hochladen höchstens</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Herunterladen höchstens</translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation>Übertragungseinstellungen…</translation>
    </message>
</context>
<context>
    <name>TransferHeader</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>All finished</source>
        <translation>Alles fertig</translation>
    </message>
    <message>
        <source>Drop files on a bucket or a folder to upload them</source>
        <translation>Ziehen Sie Dateien auf einen Bucket oder Ordner, um sie hochzuladen</translation>
    </message>
    <message>
        <source>Show the transfers</source>
        <translation>Übertragungen anzeigen</translation>
    </message>
    <message>
        <source>Fold the transfers</source>
        <translation>Übertragungen einklappen</translation>
    </message>
</context>
<context>
    <name>TransferMenu</name>
    <message>
        <source>What went wrong…</source>
        <translation>Was ist schiefgegangen…</translation>
    </message>
    <message>
        <source>Show in bucket</source>
        <translation>Im Bucket anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy local path</source>
        <translation>Lokalen Pfad kopieren</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Ganz nach unten</translation>
    </message>
</context>
<context>
    <name>TransferSettingsDialog</name>
    <message>
        <source>Transfer Settings</source>
        <translation>Übertragungseinstellungen</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Hochladen höchstens</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Herunterladen höchstens</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Transfers at once</source>
        <translation>Gleichzeitige Übertragungen</translation>
    </message>
    <message>
        <source>Size of a part</source>
        <translation>Größe eines Teils</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>In parts from</source>
        <translation>In Teilen ab</translation>
    </message>
    <message>
        <source>Remember finished transfers</source>
        <translation>Fertige Übertragungen merken</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>und höchstens</translation>
    </message>
    <message>
        <source> transfers</source>
        <translation> Übertragungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Split files from</source>
        <translation>Dateien aufteilen ab</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Zielrate</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Program (ascp)</source>
        <translation>Programm (ascp)</translation>
    </message>
    <message>
        <source>found by itself where IBM Aspera is installed</source>
        <translation>wird von selbst gefunden, wo IBM Aspera installiert ist</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Stunden hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>At these hours instead; the first line that holds counts:</source>
        <translation>Zu diesen Stunden stattdessen; die erste zutreffende Zeile zählt:</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>A server that asks to slow down gets fewer requests, and slowly more again.</source>
        <translation>Ein Server, der um langsamere Anfragen bittet, bekommt weniger und allmählich wieder mehr.</translation>
    </message>
    <message>
        <source>Aspera</source>
        <translation>Aspera</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose ascp</source>
        <translation>ascp wählen</translation>
    </message>
</context>
<context>
    <name>TransferTree</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo Deletion of {0}</source>
        <translation>Löschen von {0} rückgängig machen</translation>
    </message>
    <message>
        <source>Undo Deletion of {0} Objects</source>
        <translation>Löschen von {0} Objekten rückgängig machen</translation>
    </message>
    <message>
        <source>Undo Renaming to {0}</source>
        <translation>Umbenennen in {0} rückgängig machen</translation>
    </message>
    <message>
        <source>Undo Move of {0}</source>
        <translation>Verschieben von {0} rückgängig machen</translation>
    </message>
    <message>
        <source>Undo Overwriting of {0}</source>
        <translation>Überschreiben von {0} rückgängig machen</translation>
    </message>
    <message>
        <source>Undo Overwriting of {0} Objects</source>
        <translation>Überschreiben von {0} Objekten rückgängig machen</translation>
    </message>
    <message>
        <source>Undo Saving {0}</source>
        <translation>Speichern von {0} rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: 1 object is as before</source>
        <translation>Rückgängig gemacht: 1 Objekt ist wie zuvor</translation>
    </message>
    <message>
        <source>Undone: {0} objects are as before</source>
        <translation>Rückgängig gemacht: {0} Objekte sind wie zuvor</translation>
    </message>
    <message>
        <source>{0}; {1} were not there before and stay</source>
        <translation>{0}; {1} gab es vorher nicht, sie bleiben</translation>
    </message>
    <message>
        <source>Moving back…</source>
        <translation>Wird zurückverschoben…</translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Unvollendete Uploads</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Finish it with the file that was being sent</source>
        <translation>Mit der Datei abschließen, die gesendet wurde</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Abort those older than…</source>
        <translation>Ältere verwerfen…</translation>
    </message>
    <message>
        <source>begun by {0}</source>
        <translation>begonnen von {0}</translation>
    </message>
    <message>
        <source>a transfer of this program</source>
        <translation>eine Übertragung dieses Programms</translation>
    </message>
    <message>
        <source>begun {0}</source>
        <translation>begonnen {0}</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} Teile</translation>
    </message>
    <message>
        <source>There are no unfinished uploads.</source>
        <translation>Es gibt keine unvollendeten Uploads.</translation>
    </message>
    <message>
        <source>1 unfinished upload</source>
        <translation>1 unvollendeter Upload</translation>
    </message>
    <message>
        <source>{0} unfinished uploads</source>
        <translation>{0} unvollendete Uploads</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}. What they hold is stored and charged until they are finished or aborted.</source>
        <translation>{0}. Ihr Inhalt ist gespeichert und wird berechnet, bis sie abgeschlossen oder verworfen werden.</translation>
    </message>
    <message>
        <source>This server has no list of them.</source>
        <translation>Dieser Server hat keine Liste davon.</translation>
    </message>
    <message>
        <source>The file of {0}</source>
        <translation>Die Datei von {0}</translation>
    </message>
    <message>
        <source>This upload belongs to a transfer of this program: resume it there.</source>
        <translation>Dieser Upload gehört zu einer Übertragung dieses Programms: Setzen Sie ihn dort fort.</translation>
    </message>
    <message>
        <source>Comparing the parts with the file…</source>
        <translation>Teile werden mit der Datei verglichen…</translation>
    </message>
    <message>
        <source>It goes on: see the transfers. Canceling it there aborts the upload.</source>
        <translation>Er läuft weiter: siehe Übertragungen. Wird er dort abgebrochen, wird der Upload verworfen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>The parts that are there do not fit this file: it is shorter, or was cut otherwise.</source>
        <translation>Die vorhandenen Teile passen nicht zu dieser Datei: Sie ist kürzer oder wurde anders aufgeteilt.</translation>
    </message>
    <message>
        <source>This is another file: none of the parts that are there has its bytes.</source>
        <translation>Das ist eine andere Datei: Keiner der vorhandenen Teile hat ihre Bytes.</translation>
    </message>
    <message>
        <source>Abort Old Uploads</source>
        <translation>Alte Uploads verwerfen</translation>
    </message>
    <message>
        <source>Abort those that were begun more than so many days ago:</source>
        <translation>Uploads verwerfen, die vor mehr als so vielen Tagen begonnen wurden:</translation>
    </message>
    <message>
        <source>None was begun more than {0} days ago.</source>
        <translation>Keiner wurde vor mehr als {0} Tagen begonnen.</translation>
    </message>
    <message>
        <source>Abort the upload of {0}?</source>
        <translation>Upload von {0} verwerfen?</translation>
    </message>
    <message>
        <source>Abort {0} uploads?</source>
        <translation>{0} Uploads verwerfen?</translation>
    </message>
    <message>
        <source>The parts that were sent are removed. This cannot be undone.</source>
        <translation>Die gesendeten Teile werden entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The parts that were sent, {0}, are removed. This cannot be undone.</source>
        <translation>Die gesendeten Teile, {0}, werden entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It belongs to a transfer of this program, which will start anew.</source>
        <translation>Er gehört zu einer Übertragung dieses Programms, die neu beginnen wird.</translation>
    </message>
    <message>
        <source>{0} of them belong to transfers of this program, which will start anew.</source>
        <translation>{0} davon gehören zu Übertragungen dieses Programms, die neu beginnen werden.</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>1 upload aborted</source>
        <translation>1 Upload verworfen</translation>
    </message>
    <message>
        <source>{0} uploads aborted</source>
        <translation>{0} Uploads verworfen</translation>
    </message>
    <message>
        <source>{0} could not be</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>UploadDialog</name>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload to {0}</source>
        <translation>Nach {0} hochladen</translation>
    </message>
    <message>
        <source>Upload {0} to {1}</source>
        <translation>{0} nach {1} hochladen</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden durchgesehen…</translation>
    </message>
    <message>
        <source>Files that will be sent</source>
        <translation>Zu sendende Dateien</translation>
    </message>
    <message>
        <source>Use these values for the next uploads to this bucket</source>
        <translation>Diese Werte für die nächsten Uploads in diesen Bucket verwenden</translation>
    </message>
    <message>
        <source>Show this dialog before each upload to this bucket</source>
        <translation>Diesen Dialog vor jedem Upload in diesen Bucket anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>By the name of each file</source>
        <translation>Nach dem Namen jeder Datei</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>What exists already</source>
        <translation>Bereits Vorhandenes</translation>
    </message>
    <message>
        <source>Size of the parts</source>
        <translation>Größe der Teile</translation>
    </message>
    <message>
        <source>In parts above</source>
        <translation>In Teilen über</translation>
    </message>
    <message>
        <source>Keep the time of each file</source>
        <translation>Zeit jeder Datei erhalten</translation>
    </message>
    <message>
        <source>In its metadata, as x-amz-meta-mtime</source>
        <translation>In ihren Metadaten, als x-amz-meta-mtime</translation>
    </message>
    <message>
        <source>Keep empty folders</source>
        <translation>Leere Ordner erhalten</translation>
    </message>
    <message>
        <source>As empty objects whose keys end in a slash</source>
        <translation>Als leere Objekte, deren Schlüssel mit einem Schrägstrich enden</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>after a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Encode other characters than ASCII (RFC 2047)</source>
        <translation>Zeichen außerhalb von ASCII kodieren (RFC 2047)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>{0} Objects under retention stay.</source>
        <translation>{0} Objekte mit Aufbewahrungsfrist bleiben.</translation>
    </message>
    <message>
        <source>{0}  ({1})</source>
        <comment>a file, its size</comment>
        <translation>{0}  ({1})</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} Ordner</translation>
    </message>
    <message>
        <source>Links are not followed: {0} left out.</source>
        <translation>Verknüpfungen wird nicht gefolgt: {0} ausgelassen.</translation>
    </message>
    <message>
        <source>Pipes, sockets and devices cannot be sent: {0}.</source>
        <translation>Pipes, Sockets und Geräte können nicht gesendet werden: {0}.</translation>
    </message>
    <message>
        <source>Not readable: {0}.</source>
        <translation>Nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>Names that are not UTF-8 cannot be keys: {0}.</source>
        <translation>Namen, die nicht UTF-8 sind, können keine Schlüssel sein: {0}.</translation>
    </message>
    <message>
        <source>An object can have 10 TB; the largest file has {0}.</source>
        <translation>Ein Objekt kann 10 TB haben; die größte Datei hat {0}.</translation>
    </message>
    <message>
        <source>The largest file has {0}; a sparse one is sent with its zeros.</source>
        <translation>Die größte Datei hat {0}; eine Datei mit Lücken (sparse) wird mit ihren Nullen gesendet.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>VersioningDialog</name>
    <message>
        <source>Versioning</source>
        <translation>Versionierung</translation>
    </message>
    <message>
        <source>On: each change keeps what was there as an older version</source>
        <translation>Ein: Jede Änderung bewahrt den bisherigen Stand als ältere Version auf</translation>
    </message>
    <message>
        <source>Suspended: older versions stay, new ones are not kept</source>
        <translation>Ausgesetzt: Ältere Versionen bleiben, neue werden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Object Lock needs it: it cannot be suspended.</source>
        <translation>Object Lock braucht sie: Sie kann nicht ausgesetzt werden.</translation>
    </message>
    <message>
        <source>The bucket has a retention policy, which excludes versioning.</source>
        <translation>Der Bucket hat eine Aufbewahrungsrichtlinie, die Versionierung ausschließt.</translation>
    </message>
    <message>
        <source>It has never been on, so there is nothing to suspend.</source>
        <translation>Sie war nie eingeschaltet, also gibt es nichts auszusetzen.</translation>
    </message>
    <message>
        <source>What is deleted or replaced can be brought back, and older versions cost storage until a lifecycle rule or somebody removes them. Wait about five minutes after the first time before relying on it.</source>
        <translation>Gelöschtes oder Ersetztes kann zurückgeholt werden, und ältere Versionen kosten Speicherplatz, bis eine Lebenszyklusregel oder jemand sie entfernt. Warten Sie nach dem ersten Einschalten etwa fünf Minuten, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>From now on, replacing an object loses its content of now, unless that has a version of its own. Versions that exist stay and cost storage.</source>
        <translation>Wird ein Objekt ersetzt, geht von nun an sein jetziger Inhalt verloren, außer er hat eine eigene Version. Vorhandene Versionen bleiben und kosten Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>VersioningSection</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Versionierung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Aufbewahrungsrichtlinie</translation>
    </message>
    <message>
        <source>yes: excludes versioning</source>
        <translation>ja: schließt Versionierung aus</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Keep versions…</source>
        <translation>Versionen behalten…</translation>
    </message>
    <message>
        <source>Show older versions</source>
        <translation>Ältere Versionen anzeigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>{0}, deleted</source>
        <translation>{0}, gelöscht</translation>
    </message>
    <message>
        <source>{0}, current</source>
        <translation>{0}, aktuell</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 Version</translation>
    </message>
    <message>
        <source>{0} versions</source>
        <translation>{0} Versionen</translation>
    </message>
    <message>
        <source>The newest {0} versions</source>
        <translation>Die neuesten {0} Versionen</translation>
    </message>
    <message>
        <source>This bucket keeps no versions: what is replaced or deleted is gone.</source>
        <translation>Dieser Bucket bewahrt keine Versionen auf: Was ersetzt oder gelöscht wird, ist verloren.</translation>
    </message>
    <message>
        <source>{0}. Versioning is suspended: new changes replace the last one.</source>
        <translation>{0}. Die Versionierung ist ausgesetzt: Neue Änderungen ersetzen die letzte.</translation>
    </message>
    <message>
        <source>This server keeps no versions.</source>
        <translation>Dieser Server bewahrt keine Versionen auf.</translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>With the current version</source>
        <translation>Mit der aktuellen Version</translation>
    </message>
    <message>
        <source>Select two versions, or an older one</source>
        <translation>Wählen Sie zwei Versionen oder eine ältere aus</translation>
    </message>
    <message>
        <source>Remove Delete Marker…</source>
        <translation>Löschmarkierung entfernen…</translation>
    </message>
    <message>
        <source>version of {0}</source>
        <translation>Version von {0}</translation>
    </message>
    <message>
        <source>Save Version As</source>
        <translation>Version speichern unter</translation>
    </message>
    <message>
        <source>{0} is being downloaded: see the transfers.</source>
        <translation>{0} wird heruntergeladen: siehe Übertragungen.</translation>
    </message>
    <message>
        <source>Restore the version of {0}?</source>
        <translation>Version von {0} wiederherstellen?</translation>
    </message>
    <message>
        <source>It is copied over the object as its newest version, with its metadata and tags. The present version stays in the list. Access lists and retention are not copied.</source>
        <translation>Sie wird als neueste Version über das Objekt kopiert, mit ihren Metadaten und Tags. Die jetzige Version bleibt in der Liste. Zugriffslisten und Aufbewahrung werden nicht kopiert.</translation>
    </message>
    <message>
        <source>The version is being copied in parts: see the transfers.</source>
        <translation>Die Version wird in Teilen kopiert: siehe Übertragungen.</translation>
    </message>
    <message>
        <source>The object is there again as its version below, if the newest marker goes.</source>
        <translation>Wird die neueste Markierung entfernt, ist das Objekt in der Version darunter wieder da.</translation>
    </message>
    <message>
        <source>Remove the delete marker?</source>
        <translation>Löschmarkierung entfernen?</translation>
    </message>
    <message>
        <source>Remove {0} delete markers?</source>
        <translation>{0} Löschmarkierungen entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} are gone for good; this cannot be undone. Versions under retention stay.</source>
        <translation>{0} gehen endgültig verloren; das lässt sich nicht rückgängig machen. Versionen mit Aufbewahrungsfrist bleiben.</translation>
    </message>
    <message>
        <source>Delete this version?</source>
        <translation>Diese Version löschen?</translation>
    </message>
    <message>
        <source>Delete {0} versions?</source>
        <translation>{0} Versionen löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep versions in {0}?</source>
        <translation>Versionen in {0} aufbewahren?</translation>
    </message>
    <message>
        <source>From then on a change or deletion keeps what was there before, which takes room and costs as objects do. Versioning can be suspended later, but never be switched off again.</source>
        <translation>Von da an bewahrt jede Änderung und Löschung den vorherigen Stand auf, was Platz braucht und kostet wie Objekte. Die Versionierung kann später ausgesetzt, aber nie wieder ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>WebsiteDialog</name>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>No website</source>
        <translation>Keine Website</translation>
    </message>
    <message>
        <source>Pages of this bucket</source>
        <translation>Seiten dieses Buckets</translation>
    </message>
    <message>
        <source>Send every request to another host</source>
        <translation>Jede Anfrage an einen anderen Host weiterleiten</translation>
    </message>
    <message>
        <source>index.html</source>
        <translation>index.html</translation>
    </message>
    <message>
        <source>error.html</source>
        <translation>error.html</translation>
    </message>
    <message>
        <source>www.example.com</source>
        <translation>www.example.com</translation>
    </message>
    <message>
        <source>as the request</source>
        <translation>wie die Anfrage</translation>
    </message>
    <message>
        <source>Index page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Error page</source>
        <translation>Fehlerseite</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>A host name, without https:// and without a path.</source>
        <translation>Ein Hostname, ohne https:// und ohne Pfad.</translation>
    </message>
    <message>
        <source>The name of a page, without a slash: it is looked for in each folder.</source>
        <translation>Der Name einer Seite, ohne Schrägstrich: Sie wird in jedem Ordner gesucht.</translation>
    </message>
    <message>
        <source>Its pages are not served any more. The objects stay.</source>
        <translation>Seine Seiten werden nicht mehr ausgeliefert. Die Objekte bleiben.</translation>
    </message>
    <message>
        <source>The {0} routing rules that the website has are removed.</source>
        <translation>Die {0} Weiterleitungsregeln der Website werden entfernt.</translation>
    </message>
    <message>
        <source>Visitors can read the pages only while the objects are public: see Access.</source>
        <translation>Besucher können die Seiten nur lesen, solange die Objekte öffentlich sind: siehe „Zugriff“.</translation>
    </message>
</context>
<context>
    <name>WebsiteSection</name>
    <message>
        <source>Index page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Error page</source>
        <translation>Fehlerseite</translation>
    </message>
    <message>
        <source>All requests go to</source>
        <translation>Alle Anfragen gehen an</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Weiterleitungsregeln</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No website.</source>
        <translation>Keine Website.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try the demo store</source>
        <translation>Demo-Speicher ausprobieren</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>Von Hand eingeben…</translation>
    </message>
    <message>
        <source>Where do I find my credential?</source>
        <translation>Wo finde ich meine Zugangsdaten?</translation>
    </message>
    <message>
        <source>Work with IBM Cloud Object Storage as with a folder</source>
        <translation>Mit IBM Cloud Object Storage arbeiten wie mit einem Ordner</translation>
    </message>
    <message>
        <source>Paste the credential of a service instance, and the buckets of all its locations appear.</source>
        <translation>Fügen Sie die Zugangsdaten einer Dienstinstanz ein, und die Buckets aller ihrer Standorte erscheinen.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of this computer and nowhere else: no file, no log. Without a keyring they are forgotten when you quit.</source>
        <translation>Schlüssel werden im Schlüsselbund dieses Computers gespeichert und nirgends sonst: in keiner Datei, in keinem Protokoll. Ohne Schlüsselbund werden sie beim Beenden vergessen.</translation>
    </message>
    <message>
        <source>Open cloud.ibm.com, then Resource list &gt; Storage, and choose your Object Storage instance.</source>
        <translation>Öffnen Sie cloud.ibm.com, dann Resource list &gt; Storage, und wählen Sie Ihre Object-Storage-Instanz.</translation>
    </message>
    <message>
        <source>Open the tab Service credentials and press New credential.</source>
        <translation>Öffnen Sie den Tab „Service credentials“ und drücken Sie „New credential“.</translation>
    </message>
    <message>
        <source>Choose a role (Writer to change things, Reader to look) and switch on Include HMAC Credential under Advanced options: links to share need it.</source>
        <translation>Wählen Sie eine Rolle (Writer zum Ändern, Reader zum Ansehen) und schalten Sie „Include HMAC Credential“ unter „Advanced options“ ein: Links zum Teilen brauchen es.</translation>
    </message>
    <message>
        <source>Press Add, unfold the new credential, copy its JSON and paste it above.</source>
        <translation>Drücken Sie „Add“, klappen Sie die neuen Zugangsdaten auf, kopieren Sie ihr JSON und fügen Sie es oben ein.</translation>
    </message>
</context>
<context>
    <name>_Holds</name>
    <message>
        <source>Remove this legal hold…</source>
        <translation>Diesen Sperrvermerk entfernen…</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>Remove the legal hold {0}</source>
        <translation>Sperrvermerk {0} entfernen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Id of a service instance or account</source>
        <translation>ID einer Dienstinstanz oder eines Kontos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this grant</source>
        <translation>Diese Berechtigung entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>_SizeEdit</name>
    <message>
        <source>any size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>_When</name>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>At midnight, UTC</source>
        <translation>Um Mitternacht, UTC</translation>
    </message>
</context>
</TS>
