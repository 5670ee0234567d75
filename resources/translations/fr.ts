<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>COS Browser is already open with this profile.</source>
        <translation>COS Browser est déjà ouvert avec ce profil.</translation>
    </message>
    <message>
        <source>COS Browser</source>
        <translation>COS Browser</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <comment>restored, a moment</comment>
        <translation>{0} jusqu’au {1}</translation>
    </message>
    <message>
        <source>Created {0}</source>
        <translation>Créé {0}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>name, kind</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Folder of connections</source>
        <translation>Dossier de connexions</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
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
        <translation>anonyme</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} lus</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Next {0} of {1}</source>
        <translation>{0} suivants de {1}</translation>
    </message>
    <message>
        <source>More: open as a table</source>
        <translation>La suite : ouvrir en tableau</translation>
    </message>
    <message>
        <source>Could not be read. Try again</source>
        <translation>Lecture impossible. Réessayer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>keeps its objects</source>
        <translation>retient ses objets</translation>
    </message>
    <message>
        <source>keeps versions</source>
        <translation>conserve les versions</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Object&apos;s Class</source>
        <translation>Classe de l’objet</translation>
    </message>
    <message>
        <source>Retained Until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Legal Holds</source>
        <translation>Suspens juridiques</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Retention Period</source>
        <translation>Période de conservation</translation>
    </message>
    <message>
        <source>{0}, sorted descending</source>
        <translation>{0}, tri décroissant</translation>
    </message>
    <message>
        <source>{0}, sorted ascending</source>
        <translation>{0}, tri croissant</translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation>{0} en cours</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation>{0} en pause</translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation>{0} à décider</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>Offline: waits for the network</source>
        <translation>Hors ligne&#xa0;: en attente du réseau</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>temps restant inconnu</translation>
    </message>
    <message>
        <source>{0} of {1} at once: the server asked to slow down</source>
        <translation>{0} sur {1} à la fois&#xa0;: le serveur a demandé de ralentir</translation>
    </message>
    <message>
        <source>{0} ({1} files)</source>
        <translation>{0} ({1} fichiers)</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <comment>places</comment>
        <translation>Déplacer {0} vers {1}</translation>
    </message>
    <message>
        <source>Copy {0} to {1}</source>
        <comment>places</comment>
        <translation>Copier {0} vers {1}</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>By Aspera</source>
        <translation>Par Aspera</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>from where to where</comment>
        <translation>{0} vers {1}</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche des fichiers…</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} jusqu’ici</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Looking for files, {0} so far</source>
        <translation>Recherche des fichiers, {0} jusqu’ici</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Échec&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>Skipped: all exist already</source>
        <translation>Ignorés&#xa0;: tous existent déjà</translation>
    </message>
    <message>
        <source>Cancelled after {0}</source>
        <translation>Annulé après {0}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Skipped: exists already</source>
        <translation>Ignoré&#xa0;: existe déjà</translation>
    </message>
    <message>
        <source>the server asked to slow down</source>
        <translation>le serveur a demandé de ralentir</translation>
    </message>
    <message>
        <source>Waits {0}: {1}</source>
        <comment>a time, a reason</comment>
        <translation>Attend {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Tries again: {0}</source>
        <translation>Nouvel essai&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {0}</source>
        <translation>En pause&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>En pause à {0}</translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation>les droits de lecture</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>les étiquettes</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>les métadonnées</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>la conservation</translation>
    </message>
    <message>
        <source>legal holds</source>
        <translation>les suspens juridiques</translation>
    </message>
    <message>
        <source>object lock</source>
        <translation>le verrou (Object Lock)</translation>
    </message>
    <message>
        <source>not kept: {0}</source>
        <comment>a list</comment>
        <translation>non repris&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Done by Aspera</source>
        <translation>Terminé par Aspera</translation>
    </message>
    <message>
        <source>verified by {0}</source>
        <translation>vérifié par {0}</translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation>la raison est inconnue</translation>
    </message>
    <message>
        <source>1 file exists already</source>
        <translation>1 fichier existe déjà</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files exist already</source>
        <translation>
            <numerusform>%Ln fichier existe déjà</numerusform>
            <numerusform>%Ln fichiers existent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} ignorés</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <comment>a size per second</comment>
        <translation>{0}/s</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>Indefinite</source>
        <translation>Indéfinie</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
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
        <translation>1 an</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>{0} ({1} UTC)</source>
        <translation>{0} ({1} UTC)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>less than 1: {0} h {1} min</source>
        <translation>moins de 1&#xa0;: {0} h {1} min</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>immutable {0}</source>
        <translation>immuable {0}</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>immuable</translation>
    </message>
    <message>
        <source>Files dropped here are kept indefinitely</source>
        <translation>Les fichiers déposés ici sont conservés indéfiniment</translation>
    </message>
    <message>
        <source>Files dropped here are kept as the bucket does by default</source>
        <translation>Les fichiers déposés ici sont conservés selon la valeur par défaut du bucket</translation>
    </message>
    <message>
        <source>Files dropped here are kept for {0}</source>
        <translation>Conservation des fichiers déposés ici&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The bucket is not empty: a policy can be set before the first object only. Older versions and unfinished uploads count too.</source>
        <translation>Le bucket n’est pas vide&#xa0;: une politique ne peut être définie qu’avant le premier objet. Les anciennes versions et les envois inachevés comptent aussi.</translation>
    </message>
    <message>
        <source>The bucket has versioning, which excludes retention policies, suspended or not.</source>
        <translation>La gestion des versions du bucket, même suspendue, exclut les politiques de conservation.</translation>
    </message>
    <message>
        <source>The bucket has Object Lock, which excludes retention policies.</source>
        <translation>Le bucket a Object Lock, qui exclut les politiques de conservation.</translation>
    </message>
    <message>
        <source>The bucket is replicated, which excludes retention policies.</source>
        <translation>Le bucket est répliqué, ce qui exclut les politiques de conservation.</translation>
    </message>
    <message>
        <source>Immutable Object Storage is not offered in this location.</source>
        <translation>Immutable Object Storage n’est pas proposé dans cet emplacement.</translation>
    </message>
    <message>
        <source>Days begin at 0.</source>
        <translation>Le nombre de jours commence à 0.</translation>
    </message>
    <message>
        <source>The default cannot be shorter than the minimum.</source>
        <translation>La valeur par défaut ne peut pas être plus courte que le minimum.</translation>
    </message>
    <message>
        <source>The default cannot be longer than the maximum.</source>
        <translation>La valeur par défaut ne peut pas être plus longue que le maximum.</translation>
    </message>
    <message>
        <source>IBM COS takes {0} days (1,000 years) at most.</source>
        <translation>IBM COS accepte au plus {0} jours (1&#xa0;000&#xa0;ans).</translation>
    </message>
    <message>
        <source>Permanent retention was enabled, and cannot be taken back.</source>
        <translation>La conservation permanente a été autorisée, et c’est définitif.</translation>
    </message>
    <message>
        <source>what the bucket allows</source>
        <translation>ce que le bucket autorise</translation>
    </message>
    <message>
        <source>the bucket&apos;s {0} to {1} days</source>
        <translation>les {0} à {1} jours du bucket</translation>
    </message>
    <message>
        <source>The object has no retention that could be extended.</source>
        <translation>L’objet n’a pas de conservation à prolonger.</translation>
    </message>
    <message>
        <source>Permanent retention cannot be changed.</source>
        <translation>La conservation permanente ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Retention can only be extended: this is not longer than what there is.</source>
        <translation>La conservation ne peut être que prolongée&#xa0;: ceci n’est pas plus long que l’actuelle.</translation>
    </message>
    <message>
        <source>It would end later than allowed, counted from now: {0}.</source>
        <translation>Elle finirait plus tard qu’autorisé, à compter de maintenant&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>It is shorter than {0}.</source>
        <translation>Elle est plus courte que {0}.</translation>
    </message>
    <message>
        <source>Indefinite retention has no period to add to. Choose a date or a new period.</source>
        <translation>Une conservation indéfinie n’a pas de période à laquelle ajouter. Choisissez une date ou une nouvelle période.</translation>
    </message>
    <message>
        <source>The bucket does not allow permanent retention.</source>
        <translation>Le bucket n’autorise pas la conservation permanente.</translation>
    </message>
    <message>
        <source>A legal hold needs a name.</source>
        <translation>Un suspens juridique a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name has {0} characters at most.</source>
        <translation>Le nom a au plus {0} caractères.</translation>
    </message>
    <message>
        <source>Letters a to z, digits and ! _ . * ( ) - &apos; only.</source>
        <translation>Seulement des lettres de a à z, des chiffres et ! _ . * ( ) - &apos;.</translation>
    </message>
    <message>
        <source>The object has no retention, and so can have no legal holds.</source>
        <translation>L’objet n’a pas de conservation, et ne peut donc pas avoir de suspens juridique.</translation>
    </message>
    <message>
        <source>This legal hold is on the object already.</source>
        <translation>L’objet a déjà ce suspens juridique.</translation>
    </message>
    <message>
        <source>The object has {0} legal holds, as many as it may have.</source>
        <translation>L’objet a {0} suspens juridiques, le maximum possible.</translation>
    </message>
    <message>
        <source>This legal hold is not on the object.</source>
        <translation>L’objet n’a pas ce suspens juridique.</translation>
    </message>
    <message>
        <source>The date has to be in the future.</source>
        <translation>La date doit être dans le futur.</translation>
    </message>
    <message>
        <source>In compliance mode nobody can shorten it.</source>
        <translation>En mode conformité, personne ne peut la raccourcir.</translation>
    </message>
    <message>
        <source>Compliance mode stays until the retention has ended.</source>
        <translation>Le mode conformité reste jusqu’à la fin de la conservation.</translation>
    </message>
    <message>
        <source>In governance mode this needs the bypass.</source>
        <translation>En mode gouvernance, il faut pour cela le contournement.</translation>
    </message>
    <message>
        <source>Will be archived</source>
        <translation>Sera archivé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Being restored</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>kept by 1 legal hold</source>
        <translation>protégé par 1 suspens juridique</translation>
    </message>
    <message>
        <source>kept by {0} legal holds</source>
        <translation>protégé par {0} suspens juridiques</translation>
    </message>
    <message>
        <source>kept without an end</source>
        <translation>protégé sans limite de durée</translation>
    </message>
    <message>
        <source>kept until {0}</source>
        <translation>protégé jusqu’au {0}</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans limite de durée</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
    <message>
        <source>by legal holds</source>
        <translation>par des suspens juridiques</translation>
    </message>
    <message>
        <source>and by legal holds on {0} of them</source>
        <translation>et par des suspens juridiques sur {0} d’entre eux</translation>
    </message>
    <message>
        <source>The object is protected {0}</source>
        <translation>L’objet est protégé {0}</translation>
    </message>
    <message>
        <source>{0}, and by legal holds.</source>
        <translation>{0}, et par des suspens juridiques.</translation>
    </message>
    <message>
        <source>{0} of {1} objects are protected, the last {2}</source>
        <translation>{0} objets sur {1} sont protégés, le dernier {2}</translation>
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
        <translation>{0} j {1} h</translation>
    </message>
    <message>
        <source>{0} d</source>
        <comment>days</comment>
        <translation>{0} j</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Hier {0}</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Aujourd’hui {0}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order of day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm:ss</source>
        <translation>d MMMM yyyy HH:mm:ss</translation>
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
        <translation>Archive accélérée</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} Ko</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation>{0} To</translation>
    </message>
    <message>
        <source>{0} PB</source>
        <translation>{0} Po</translation>
    </message>
    <message>
        <source>{0} EB</source>
        <translation>{0} Eo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>{0} more of {1}</source>
        <translation>{0} de plus sur {1}</translation>
    </message>
    <message>
        <source>A new one is made in the IBM Cloud console under Manage &gt; Access (IAM) &gt; API keys.</source>
        <translation>Une nouvelle clé se crée dans la console IBM Cloud, sous Manage &gt; Access (IAM) &gt; API keys.</translation>
    </message>
    <message>
        <source>No Aspera program was found on this computer.</source>
        <translation>Aucun programme Aspera n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install IBM Aspera, or choose ascp in Transfer Settings; then try again.</source>
        <translation>Installez IBM Aspera, ou choisissez ascp dans les paramètres des transferts&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>The Aspera program could not be started.</source>
        <translation>Le programme Aspera n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Choose another ascp in Transfer Settings. What the system says is in the details.</source>
        <translation>Choisissez un autre ascp dans les paramètres des transferts. Ce que dit le système figure dans les détails.</translation>
    </message>
    <message>
        <source>The Aspera service did not let the session in.</source>
        <translation>Le service Aspera n’a pas admis la session.</translation>
    </message>
    <message>
        <source>Check the role of the API key, and try again. What ascp said is in the details.</source>
        <translation>Vérifiez le rôle de la clé API, et réessayez. Ce qu’a dit ascp figure dans les détails.</translation>
    </message>
    <message>
        <source>The Aspera service cannot be reached.</source>
        <translation>Le service Aspera est injoignable.</translation>
    </message>
    <message>
        <source>Have port 33001 opened for TCP and UDP, or let the connection use HTTPS.</source>
        <translation>Faites ouvrir le port 33001 en TCP et UDP, ou laissez la connexion utiliser HTTPS.</translation>
    </message>
    <message>
        <source>The Aspera session broke off.</source>
        <translation>La session Aspera s’est interrompue.</translation>
    </message>
    <message>
        <source>What has arrived is kept where the service can. What ascp said is in the details.</source>
        <translation>Ce qui est arrivé est gardé là où le service le peut. Ce qu’a dit ascp figure dans les détails.</translation>
    </message>
    <message>
        <source>Aspera could not move {file}.</source>
        <translation>Aspera n’a pas pu transférer {file}.</translation>
    </message>
    <message>
        <source>What ascp said is in the details.</source>
        <translation>Ce qu’a dit ascp figure dans les détails.</translation>
    </message>
    <message>
        <source>The Aspera service of {bucket} refuses the transfer.</source>
        <translation>Le service Aspera de {bucket} refuse le transfert.</translation>
    </message>
    <message>
        <source>Let the connection use HTTPS. What the service said is in the details.</source>
        <translation>Laissez la connexion utiliser HTTPS. Ce qu’a dit le service figure dans les détails.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM does not know this API key.</source>
        <translation>IBM Cloud IAM ne connaît pas cette clé API.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and that it was not deleted. {0}</source>
        <translation>Vérifiez que la clé a été collée en entier et qu’elle n’a pas été supprimée. {0}</translation>
    </message>
    <message>
        <source>This API key is disabled.</source>
        <translation>Cette clé API est désactivée.</translation>
    </message>
    <message>
        <source>Enable it again, or use another one. {0}</source>
        <translation>Réactivez-la ou utilisez-en une autre. {0}</translation>
    </message>
    <message>
        <source>This API key is locked.</source>
        <translation>Cette clé API est verrouillée.</translation>
    </message>
    <message>
        <source>Whoever owns the key can unlock it, or make another one. {0}</source>
        <translation>Son propriétaire peut la déverrouiller ou en créer une autre. {0}</translation>
    </message>
    <message>
        <source>This API key has expired.</source>
        <translation>Cette clé API a expiré.</translation>
    </message>
    <message>
        <source>Use another one. {0}</source>
        <translation>Utilisez-en une autre. {0}</translation>
    </message>
    <message>
        <source>IBM COS does not know this access key ID.</source>
        <translation>IBM COS ne connaît pas cet ID de clé d’accès.</translation>
    </message>
    <message>
        <source>Check the HMAC pair. It belongs to a service credential made with “Include HMAC Credential” on, and goes when that credential is deleted.</source>
        <translation>Vérifiez la paire HMAC. Elle appartient à des identifiants de service créés avec «&#xa0;Include HMAC Credential&#xa0;» activé, et disparaît avec eux.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>La clé a été refusée.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and that it was not deleted.</source>
        <translation>Vérifiez que la clé a été collée en entier et qu’elle n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>The secret access key does not belong to this access key ID.</source>
        <translation>La clé d’accès secrète ne correspond pas à cet ID de clé d’accès.</translation>
    </message>
    <message>
        <source>Paste both halves of the HMAC pair again, from the same service credential.</source>
        <translation>Collez de nouveau les deux moitiés de la paire HMAC, issues des mêmes identifiants de service.</translation>
    </message>
    <message>
        <source>The clock of this computer is {clock} the clock of {host}, so sign-ins fail.</source>
        <translation>L’horloge de cet ordinateur est {clock} celle de {host}&#xa0;: les authentifications échouent.</translation>
    </message>
    <message>
        <source>Let the system set date and time by itself, then try again.</source>
        <translation>Laissez le système régler lui-même la date et l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in had expired, and a fresh one was refused too.</source>
        <translation>L’authentification avait expiré, et une nouvelle a été refusée elle aussi.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, then try again.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>IBM COS refuses the sign-in that IBM Cloud IAM gave.</source>
        <translation>IBM COS refuse l’authentification fournie par IBM Cloud IAM.</translation>
    </message>
    <message>
        <source>Check that the service instance belongs to the account of this API key.</source>
        <translation>Vérifiez que l’instance de service appartient au compte de cette clé API.</translation>
    </message>
    <message>
        <source>The clock of this computer is {clock} the clock of {host}.</source>
        <translation>L’horloge de cet ordinateur est {clock} celle de {host}.</translation>
    </message>
    <message>
        <source>The clock of this computer and the clock of IBM COS are too far apart.</source>
        <translation>L’horloge de cet ordinateur et celle d’IBM COS sont trop décalées.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM refuses this API key.</source>
        <translation>IBM Cloud IAM refuse cette clé API.</translation>
    </message>
    <message>
        <source>The account may allow sign-in only from certain addresses, or the user or service ID of the key may have been removed. Ask the administrator of the account.</source>
        <translation>Le compte n’autorise peut-être l’authentification que depuis certaines adresses, ou l’utilisateur ou l’ID de service de la clé a été retiré. Demandez à l’administrateur du compte.</translation>
    </message>
    <message>
        <source>The firewall of {bucket} does not let this computer in.</source>
        <translation>Le pare-feu de {bucket} n’admet pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Whoever manages the bucket can add the address of this computer. A VPN may help too.</source>
        <translation>La personne qui gère le bucket peut ajouter l’adresse de cet ordinateur. Un VPN peut aussi aider.</translation>
    </message>
    <message>
        <source>The key may not list the service instances of its account.</source>
        <translation>La clé n’a pas le droit de lister les instances de service de son compte.</translation>
    </message>
    <message>
        <source>Enter the CRN of the one you mean. It stands as “resource_instance_id” in a service credential.</source>
        <translation>Saisissez le CRN de celle que vous voulez. Il figure sous «&#xa0;resource_instance_id&#xa0;» dans les identifiants de service.</translation>
    </message>
    <message>
        <source>The key may not list the buckets of this service instance.</source>
        <translation>La clé n’a pas le droit de lister les buckets de cette instance de service.</translation>
    </message>
    <message>
        <source>Check the service instance. Listing buckets needs the role Reader, Writer or Manager on the whole instance; a single bucket can be opened by its name with less.</source>
        <translation>Vérifiez l’instance de service. Lister les buckets demande le rôle Reader, Writer ou Manager sur toute l’instance&#xa0;; un seul bucket peut s’ouvrir par son nom avec moins de droits.</translation>
    </message>
    <message>
        <source>The key may not list the objects of {bucket}.</source>
        <translation>La clé n’a pas le droit de lister les objets de {bucket}.</translation>
    </message>
    <message>
        <source>It needs the role Content Reader, Reader, Writer or Manager on the bucket. A firewall or a context-based restriction of the bucket refuses in the same way.</source>
        <translation>Il faut le rôle Content Reader, Reader, Writer ou Manager sur le bucket. Un pare-feu ou une restriction contextuelle du bucket provoque le même refus.</translation>
    </message>
    <message>
        <source>The key may not read this object.</source>
        <translation>La clé n’a pas le droit de lire cet objet.</translation>
    </message>
    <message>
        <source>It needs the role Object Reader, Content Reader, Reader, Writer or Manager on the bucket. A firewall of the bucket refuses in the same way.</source>
        <translation>Il faut le rôle Object Reader, Content Reader, Reader, Writer ou Manager sur le bucket. Un pare-feu du bucket provoque le même refus.</translation>
    </message>
    <message>
        <source>The key may not write here, or the object that is there is protected.</source>
        <translation>La clé n’a pas le droit d’écrire ici, ou l’objet présent est protégé.</translation>
    </message>
    <message>
        <source>Writing needs the role Object Writer, Writer or Manager on the bucket. An object under retention or a legal hold cannot be replaced by anyone.</source>
        <translation>Écrire demande le rôle Object Writer, Writer ou Manager sur le bucket. Un objet en conservation ou sous suspens juridique ne peut être remplacé par personne.</translation>
    </message>
    <message>
        <source>The key may not delete here, or the object is protected.</source>
        <translation>La clé n’a pas le droit de supprimer ici, ou l’objet est protégé.</translation>
    </message>
    <message>
        <source>Deleting needs the role Writer or Manager on the bucket. An object under retention or a legal hold cannot be deleted by anyone.</source>
        <translation>Supprimer demande le rôle Writer ou Manager sur le bucket. Un objet en conservation ou sous suspens juridique ne peut être supprimé par personne.</translation>
    </message>
    <message>
        <source>The key may not create or delete buckets.</source>
        <translation>La clé n’a pas le droit de créer ou de supprimer des buckets.</translation>
    </message>
    <message>
        <source>That needs the role Writer or Manager on the service instance.</source>
        <translation>Il faut le rôle Writer ou Manager sur l’instance de service.</translation>
    </message>
    <message>
        <source>The key may not change retention or legal holds.</source>
        <translation>La clé n’a pas le droit de modifier la conservation ni les suspens juridiques.</translation>
    </message>
    <message>
        <source>That needs the role Manager on the bucket.</source>
        <translation>Il faut le rôle Manager sur le bucket.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>La clé n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for a role on the bucket that allows it.</source>
        <translation>Demandez à l’administrateur du compte un rôle sur le bucket qui le permette.</translation>
    </message>
    <message>
        <source>This connection is read-only; nothing was sent.</source>
        <translation>Cette connexion est en lecture seule&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>To change anything, switch “Read-only” off in the connection.</source>
        <translation>Pour modifier quoi que ce soit, désactivez «&#xa0;Lecture seule&#xa0;» dans la connexion.</translation>
    </message>
    <message>
        <source>The object is in the archive.</source>
        <translation>L’objet est archivé.</translation>
    </message>
    <message>
        <source>Restore it first. That takes up to 2 hours (accelerated) or 12 hours.</source>
        <translation>Restaurez-le d’abord. Cela prend jusqu’à 2 heures (archive accélérée) ou 12 heures.</translation>
    </message>
    <message>
        <source>A retention period or a legal hold protects the object.</source>
        <translation>Une période de conservation ou un suspens juridique protège l’objet.</translation>
    </message>
    <message>
        <source>It can be replaced or deleted when its retention has ended and its last legal hold is removed.</source>
        <translation>Il pourra être remplacé ou supprimé quand sa conservation aura pris fin et que son dernier suspens juridique sera levé.</translation>
    </message>
    <message>
        <source>{host} has no bucket of this name.</source>
        <translation>{host} n’a aucun bucket de ce nom.</translation>
    </message>
    <message>
        <source>It may have been deleted, or be in another location. Read the list of buckets again. If the connection has an endpoint of its own, check that one.</source>
        <translation>Il a peut-être été supprimé, ou se trouve dans un autre emplacement. Relisez la liste des buckets. Si la connexion a son propre point de terminaison, vérifiez-le.</translation>
    </message>
    <message>
        <source>The server does not know this upload any more.</source>
        <translation>Le serveur ne connaît plus cet envoi.</translation>
    </message>
    <message>
        <source>It was finished or removed elsewhere. Start it again.</source>
        <translation>Il a été terminé ou supprimé ailleurs. Relancez-le.</translation>
    </message>
    <message>
        <source>This move is not in the list of transfers any more.</source>
        <translation>Ce déplacement n’est plus dans la liste des transferts.</translation>
    </message>
    <message>
        <source>Move the objects back yourself.</source>
        <translation>Redéplacez les objets vous-même.</translation>
    </message>
    <message>
        <source>The service instance was not found.</source>
        <translation>L’instance de service est introuvable.</translation>
    </message>
    <message>
        <source>Check the CRN of the service instance.</source>
        <translation>Vérifiez le CRN de l’instance de service.</translation>
    </message>
    <message>
        <source>The credential is not where it was found.</source>
        <translation>Les identifiants ne sont plus là où ils avaient été trouvés.</translation>
    </message>
    <message>
        <source>Its file was changed or removed meanwhile.</source>
        <translation>Leur fichier a été modifié ou supprimé entre-temps.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>Someone may have renamed or deleted it. Read the folder again.</source>
        <translation>Quelqu’un l’a peut-être renommé ou supprimé. Relisez le dossier.</translation>
    </message>
    <message>
        <source>A bucket of this name exists already, in some account.</source>
        <translation>Un bucket de ce nom existe déjà, dans un compte quelconque.</translation>
    </message>
    <message>
        <source>Bucket names are unique in all of IBM COS. Choose another one.</source>
        <translation>Les noms de buckets sont uniques dans tout IBM COS. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You have a bucket of this name already.</source>
        <translation>Vous avez déjà un bucket de ce nom.</translation>
    </message>
    <message>
        <source>Read the list of buckets again.</source>
        <translation>Relisez la liste des buckets.</translation>
    </message>
    <message>
        <source>The bucket {bucket} is not empty.</source>
        <translation>Le bucket {bucket} n’est pas vide.</translation>
    </message>
    <message>
        <source>Delete its objects, their older versions and its unfinished uploads first.</source>
        <translation>Supprimez d’abord ses objets, leurs anciennes versions et ses envois inachevés.</translation>
    </message>
    <message>
        <source>The settings of {bucket} do not allow this.</source>
        <translation>Les paramètres de {bucket} ne le permettent pas.</translation>
    </message>
    <message>
        <source>Versioning, retention and replication exclude one another in part.</source>
        <translation>Gestion des versions, conservation et réplication s’excluent en partie.</translation>
    </message>
    <message>
        <source>{bucket} keeps no versions, which replication needs.</source>
        <translation>{bucket} ne conserve pas de versions, ce dont la réplication a besoin.</translation>
    </message>
    <message>
        <source>Turn on the versioning of the bucket first.</source>
        <translation>Activez d’abord la gestion des versions du bucket.</translation>
    </message>
    <message>
        <source>There is no bucket {bucket} that this connection reaches.</source>
        <translation>Cette connexion n’atteint aucun bucket {bucket}.</translation>
    </message>
    <message>
        <source>Check the name of the bucket that is to get the copies.</source>
        <translation>Vérifiez le nom du bucket qui doit recevoir les copies.</translation>
    </message>
    <message>
        <source>The bucket {bucket}, which is to get the copies, keeps no versions.</source>
        <translation>Le bucket {bucket}, qui doit recevoir les copies, ne conserve pas de versions.</translation>
    </message>
    <message>
        <source>Turn on its versioning first.</source>
        <translation>Activez d’abord sa gestion des versions.</translation>
    </message>
    <message>
        <source>Another change of the same thing was under way.</source>
        <translation>Une autre modification du même élément était en cours.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>Un élément de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>It does not fit what is there already.</source>
        <translation>Cela ne s’accorde pas avec l’existant.</translation>
    </message>
    <message>
        <source>Read it again and look.</source>
        <translation>Relisez et vérifiez.</translation>
    </message>
    <message>
        <source>Someone changed the object in the meantime.</source>
        <translation>Quelqu’un a modifié l’objet entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was mixed up or overwritten. Read the folder again and start anew.</source>
        <translation>Rien n’a été mélangé ni écrasé. Relisez le dossier et recommencez.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>L’élément y est déjà.</translation>
    </message>
    <message>
        <source>Choose another folder, or another name.</source>
        <translation>Choisissez un autre dossier, ou un autre nom.</translation>
    </message>
    <message>
        <source>A folder cannot go into itself.</source>
        <translation>Un dossier ne peut pas être placé dans lui-même.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The copy is complete, but not all that belongs to the object could be kept.</source>
        <translation>La copie est complète, mais tout ce qui accompagne l’objet n’a pas pu être repris.</translation>
    </message>
    <message>
        <source>Details name what is missing; the key may lack the right to read or to write it.</source>
        <translation>Les détails disent ce qui manque&#xa0;; la clé n’a peut-être pas le droit de le lire ou de l’écrire.</translation>
    </message>
    <message>
        <source>This is no name for a bucket.</source>
        <translation>Ce n’est pas un nom de bucket.</translation>
    </message>
    <message>
        <source>3 to 63 small letters, digits, dots and hyphens; a letter or a digit first and last.</source>
        <translation>3 à 63 minuscules, chiffres, points et traits d’union&#xa0;; une lettre ou un chiffre au début et à la fin.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>A key has at most 1,024 bytes.</source>
        <translation>Une clé compte au plus 1&#xa0;024 octets.</translation>
    </message>
    <message>
        <source>The object is too large for one request.</source>
        <translation>L’objet est trop grand pour une seule requête.</translation>
    </message>
    <message>
        <source>An object has at most 10 TB, a part of an upload 5 GB.</source>
        <translation>Un objet compte au plus 10 To, une partie d’envoi 5 Go.</translation>
    </message>
    <message>
        <source>A part of the upload is smaller than 5 MB.</source>
        <translation>Une partie de l’envoi fait moins de 5 Mo.</translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation>Relancez l’envoi.</translation>
    </message>
    <message>
        <source>The parts that were sent do not fit together.</source>
        <translation>Les parties envoyées ne s’accordent pas.</translation>
    </message>
    <message>
        <source>The metadata is too large.</source>
        <translation>Les métadonnées sont trop volumineuses.</translation>
    </message>
    <message>
        <source>All metadata of an object has at most 2 KB.</source>
        <translation>Toutes les métadonnées d’un objet font au plus 2 Ko.</translation>
    </message>
    <message>
        <source>This location does not have this storage class.</source>
        <translation>Cet emplacement n’offre pas cette classe de stockage.</translation>
    </message>
    <message>
        <source>Choose another location or storage class.</source>
        <translation>Choisissez un autre emplacement ou une autre classe de stockage.</translation>
    </message>
    <message>
        <source>The root key was not found.</source>
        <translation>La clé racine est introuvable.</translation>
    </message>
    <message>
        <source>Check its CRN, and that the service instance of COS may use it: IAM needs an authorization between Cloud Object Storage and the key service.</source>
        <translation>Vérifiez son CRN, et que l’instance de service COS peut l’utiliser&#xa0;: IAM demande une autorisation entre Cloud Object Storage et le service de clés.</translation>
    </message>
    <message>
        <source>The account has as many buckets as it may have.</source>
        <translation>Le compte a atteint son nombre maximal de buckets.</translation>
    </message>
    <message>
        <source>The usual limit is 100. IBM support can raise it.</source>
        <translation>La limite habituelle est de 100. Le support IBM peut la relever.</translation>
    </message>
    <message>
        <source>The object has fewer bytes than were asked for.</source>
        <translation>L’objet a moins d’octets qu’il n’en a été demandé.</translation>
    </message>
    <message>
        <source>Read the folder again.</source>
        <translation>Relisez le dossier.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM did not understand the sign-in.</source>
        <translation>IBM Cloud IAM n’a pas compris l’authentification.</translation>
    </message>
    <message>
        <source>Check the API key, and the address of IAM if the connection has one of its own.</source>
        <translation>Vérifiez la clé API, et l’adresse IAM si la connexion en a une propre.</translation>
    </message>
    <message>
        <source>IBM COS did not accept the request.</source>
        <translation>IBM COS n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>What it says is in the details.</source>
        <translation>Sa réponse figure dans les détails.</translation>
    </message>
    <message>
        <source>Service instances are listed by IBM Cloud itself only.</source>
        <translation>Seul IBM Cloud lui-même liste les instances de service.</translation>
    </message>
    <message>
        <source>This is not possible for this bucket or object.</source>
        <translation>C’est impossible pour ce bucket ou cet objet.</translation>
    </message>
    <message>
        <source>What the server says is in the details.</source>
        <translation>La réponse du serveur figure dans les détails.</translation>
    </message>
    <message>
        <source>{host} does not offer this.</source>
        <translation>{host} ne propose pas cela.</translation>
    </message>
    <message>
        <source>Not every location and not every S3 service has every feature.</source>
        <translation>Les fonctions varient selon les emplacements et les services S3.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests at a time.</source>
        <translation>{host} demande moins de requêtes à la fois.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Fewer transfers at a time help.</source>
        <translation>Attendez un instant, puis réessayez. Réduire le nombre de transferts simultanés aide.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM failed (HTTP {status}).</source>
        <translation>IBM Cloud IAM a échoué (HTTP {status}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, look at the status page of IBM Cloud.</source>
        <translation>Réessayez dans quelques minutes. Si cela persiste, consultez la page d’état d’IBM Cloud.</translation>
    </message>
    <message>
        <source>IBM COS failed (HTTP {status}).</source>
        <translation>IBM COS a échoué (HTTP {status}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, IBM support can find it by the request ID in the details.</source>
        <translation>Réessayez dans quelques minutes. Si cela persiste, le support IBM peut retrouver l’incident grâce à l’ID de requête dans les détails.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM cannot be reached at {host}.</source>
        <translation>IBM Cloud IAM est injoignable à {host}.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy. Signing in needs this address even where the buckets are reached another way.</source>
        <translation>Vérifiez le réseau, le VPN et le proxy. L’authentification a besoin de cette adresse même si les buckets sont joints autrement.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy. Private and direct endpoints answer inside IBM Cloud only.</source>
        <translation>Vérifiez le réseau, le VPN et le proxy. Les points de terminaison privés et directs ne répondent qu’à l’intérieur d’IBM Cloud.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the network, then try again. Private and direct endpoints answer inside IBM Cloud only.</source>
        <translation>Vérifiez le réseau, puis réessayez. Les points de terminaison privés et directs ne répondent qu’à l’intérieur d’IBM Cloud.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted, so nothing was sent.</source>
        <translation>Le certificat de {host} n’est pas approuvé&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A proxy that inspects traffic causes this, and so does a wrong clock. Ask for the certificate of the proxy; do not sign in where you did not expect it.</source>
        <translation>Un proxy qui inspecte le trafic en est la cause, ou une horloge déréglée. Demandez le certificat du proxy&#xa0;; ne vous authentifiez pas là où vous ne vous y attendiez pas.</translation>
    </message>
    <message>
        <source>Something else than IBM Cloud IAM answered at {host}.</source>
        <translation>Autre chose qu’IBM Cloud IAM a répondu à {host}.</translation>
    </message>
    <message>
        <source>The sign-in page of a network (hotel, train, guest Wi-Fi) does this: open it in a web browser, then try again. If not, check the address of IAM.</source>
        <translation>La page de connexion d’un réseau (hôtel, train, Wi-Fi invité) a cet effet&#xa0;: ouvrez-la dans un navigateur web, puis réessayez. Sinon, vérifiez l’adresse IAM.</translation>
    </message>
    <message>
        <source>Something else than IBM COS answered at {host}.</source>
        <translation>Autre chose qu’IBM COS a répondu à {host}.</translation>
    </message>
    <message>
        <source>The sign-in page of a network (hotel, train, guest Wi-Fi) does this: open it in a web browser, then try again. If not, check the endpoint.</source>
        <translation>La page de connexion d’un réseau (hôtel, train, Wi-Fi invité) a cet effet&#xa0;: ouvrez-la dans un navigateur web, puis réessayez. Sinon, vérifiez le point de terminaison.</translation>
    </message>
    <message>
        <source>{host} wanted the API key to be sent somewhere else. That was refused.</source>
        <translation>{host} voulait faire envoyer la clé API ailleurs. Cela a été refusé.</translation>
    </message>
    <message>
        <source>Check the address of IAM in the connection. If it is right, someone between here and there answers in its place.</source>
        <translation>Vérifiez l’adresse IAM dans la connexion. Si elle est juste, quelqu’un répond à sa place en chemin.</translation>
    </message>
    <message>
        <source>{host} wanted the request to be sent somewhere else. That was refused.</source>
        <translation>{host} voulait faire envoyer la requête ailleurs. Cela a été refusé.</translation>
    </message>
    <message>
        <source>Check the endpoint in the connection.</source>
        <translation>Vérifiez le point de terminaison dans la connexion.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password, or does not accept these.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe, ou refuse ceux-ci.</translation>
    </message>
    <message>
        <source>Enter both in the connection, under Advanced.</source>
        <translation>Saisissez-les dans la connexion, sous Avancé.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not pass the request on.</source>
        <translation>Le proxy est injoignable, ou ne transmet pas la requête.</translation>
    </message>
    <message>
        <source>Check its address in the connection, under Advanced, or in the settings of this computer.</source>
        <translation>Vérifiez son adresse dans la connexion, sous Avancé, ou dans les paramètres de cet ordinateur.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption, so nothing was sent.</source>
        <translation>{host} serait joint sans chiffrement&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use https://, or accept this in the connection, under Advanced: everyone on the way can then read what is sent and change it.</source>
        <translation>Utilisez https://, ou acceptez-le dans la connexion, sous Avancé&#xa0;: toute personne sur le trajet pourra alors lire et modifier ce qui est envoyé.</translation>
    </message>
    <message>
        <source>The bytes that arrived are not the bytes that were sent.</source>
        <translation>Les octets arrivés ne sont pas ceux qui ont été envoyés.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again; if it stays, a proxy on the way changes what passes.</source>
        <translation>Rien n’en a été gardé. Réessayez&#xa0;; si cela persiste, un proxy sur le trajet modifie ce qui passe.</translation>
    </message>
    <message>
        <source>The keyring stayed locked: its password was not given.</source>
        <translation>Le trousseau est resté verrouillé&#xa0;: son mot de passe n’a pas été donné.</translation>
    </message>
    <message>
        <source>Try again and give it, or use the key for this run only.</source>
        <translation>Réessayez et donnez-le, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, and cannot ask for its password here.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, et ne peut pas demander son mot de passe ici.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this run only.</source>
        <translation>Déverrouillez-le et réessayez, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring of this computer has stopped answering.</source>
        <translation>Le trousseau de cet ordinateur ne répond plus.</translation>
    </message>
    <message>
        <source>Start it again, or sign out and in, then try again. Or use the key for this run only.</source>
        <translation>Relancez-le, ou fermez puis rouvrez votre session, et réessayez. Ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring of this computer has not been set up yet.</source>
        <translation>Le trousseau de cet ordinateur n’est pas encore configuré.</translation>
    </message>
    <message>
        <source>Set a password for it in its own program (Passwords and Keys, KWallet), then try again. Or use the key for this run only.</source>
        <translation>Définissez son mot de passe dans son propre programme (Mots de passe et clés, KWallet), puis réessayez. Ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring, KWallet, KeePassXC) and try again, or use the key for this run only. It is never written to a file.</source>
        <translation>Lancez-en un (GNOME Keyring, KWallet, KeePassXC) et réessayez, ou utilisez la clé pour cette session seulement. Elle n’est jamais écrite dans un fichier.</translation>
    </message>
    <message>
        <source>Links to share need an HMAC pair, and this connection has none.</source>
        <translation>Partager des liens demande une paire HMAC, et cette connexion n’en a pas.</translation>
    </message>
    <message>
        <source>Make a service credential with “Include HMAC Credential” on, and add its pair to the connection.</source>
        <translation>Créez des identifiants de service avec «&#xa0;Include HMAC Credential&#xa0;» activé, et ajoutez leur paire à la connexion.</translation>
    </message>
    <message>
        <source>Its key is not kept on this computer: each run asks for it.</source>
        <translation>Sa clé n’est pas gardée sur cet ordinateur&#xa0;: elle est demandée à chaque session.</translation>
    </message>
    <message>
        <source>Enter it to go on, or have it kept in the keyring.</source>
        <translation>Saisissez-la pour continuer, ou faites-la garder dans le trousseau.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is safe for secrets.</source>
        <translation>Cet ordinateur n’a pas de trousseau sûr pour les secrets.</translation>
    </message>
    <message>
        <source>It can be read, downloaded and copied.</source>
        <translation>Il peut être lu, téléchargé et copié.</translation>
    </message>
    <message>
        <source>Retention protects the object until {until}, so nothing was sent.</source>
        <translation>La conservation protège l’objet jusqu’au {until}&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Retention without an end protects the object, so nothing was sent.</source>
        <translation>Une conservation sans limite de durée protège l’objet&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Legal holds protect the object, so nothing was sent.</source>
        <translation>Des suspens juridiques protègent l’objet&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It can be changed and deleted when the last of them is removed.</source>
        <translation>Il pourra être modifié et supprimé quand le dernier d’entre eux sera retiré.</translation>
    </message>
    <message>
        <source>Retention protects the object until {until}: the server refused.</source>
        <translation>La conservation protège l’objet jusqu’au {until}&#xa0;: le serveur a refusé.</translation>
    </message>
    <message>
        <source>Retention without an end protects the object: the server refused.</source>
        <translation>Une conservation sans limite de durée protège l’objet&#xa0;: le serveur a refusé.</translation>
    </message>
    <message>
        <source>Legal holds protect the object: the server refused.</source>
        <translation>Des suspens juridiques protègent l’objet&#xa0;: le serveur a refusé.</translation>
    </message>
    <message>
        <source>The object is not in the archive.</source>
        <translation>L’objet n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>The object is being restored already.</source>
        <translation>L’objet est déjà en cours de restauration.</translation>
    </message>
    <message>
        <source>The tier does not belong to the archive class of the object.</source>
        <translation>Le niveau ne correspond pas à la classe d’archive de l’objet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The keyring holds no secret for this connection.</source>
        <translation>Le trousseau ne contient aucun secret pour cette connexion.</translation>
    </message>
    <message>
        <source>Enter it again; it may have been removed there.</source>
        <translation>Saisissez-le de nouveau&#xa0;; il y a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation>Le fichier a changé pendant son envoi.</translation>
    </message>
    <message>
        <source>Nothing of it was stored. Try again when nothing writes to it any more.</source>
        <translation>Rien n’en a été stocké. Réessayez quand plus rien n’y écrit.</translation>
    </message>
    <message>
        <source>The name cannot be a file on this computer.</source>
        <translation>Ce nom ne peut pas être celui d’un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Rename the object, or download it alone under another name.</source>
        <translation>Renommez l’objet, ou téléchargez-le seul sous un autre nom.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {file}.</source>
        <translation>Il n’y a plus de place sur le disque de {file}.</translation>
    </message>
    <message>
        <source>Make room, then resume. What has arrived is kept.</source>
        <translation>Libérez de la place, puis reprenez. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>Another COS Browser uses this profile.</source>
        <translation>Un autre COS Browser utilise ce profil.</translation>
    </message>
    <message>
        <source>Close it and try again, or start this one with a profile of its own (--profile).</source>
        <translation>Fermez-le et réessayez, ou lancez celui-ci avec son propre profil (--profile).</translation>
    </message>
    <message>
        <source>Another transfer writes to {file} already.</source>
        <translation>Un autre transfert écrit déjà dans {file}.</translation>
    </message>
    <message>
        <source>Wait until it is finished, or cancel it.</source>
        <translation>Attendez qu’il soit terminé, ou annulez-le.</translation>
    </message>
    <message>
        <source>The list of transfers was damaged and begins anew.</source>
        <translation>La liste des transferts était endommagée et repart de zéro.</translation>
    </message>
    <message>
        <source>The old one is kept as {file}. What had been finished is where it belongs; start the rest again.</source>
        <translation>L’ancienne est gardée sous {file}. Ce qui était terminé est à sa place&#xa0;; relancez le reste.</translation>
    </message>
    <message>
        <source>The list of transfers cannot be kept.</source>
        <translation>La liste des transferts ne peut pas être gardée.</translation>
    </message>
    <message>
        <source>Transfers run, but do not go on after a restart. Check the disk and the permissions of {file}.</source>
        <translation>Les transferts s’exécutent, mais ne reprendront pas après un redémarrage. Vérifiez le disque et les permissions de {file}.</translation>
    </message>
    <message>
        <source>The list of connections was damaged and begins anew.</source>
        <translation>La liste des connexions était endommagée et repart de zéro.</translation>
    </message>
    <message>
        <source>The old one is kept as {file}, and the secrets are still in the keyring.</source>
        <translation>L’ancienne est gardée sous {file}, et les secrets sont toujours dans le trousseau.</translation>
    </message>
    <message>
        <source>The certificates in {file} cannot be read.</source>
        <translation>Les certificats de {file} sont illisibles.</translation>
    </message>
    <message>
        <source>Choose a file in PEM form in the connection, under Advanced.</source>
        <translation>Choisissez un fichier au format PEM dans la connexion, sous Avancé.</translation>
    </message>
    <message>
        <source>Its process ended before it was ready.</source>
        <translation>Son processus s’est arrêté avant d’être prêt.</translation>
    </message>
    <message>
        <source>What it said is in the details.</source>
        <translation>Ce qu’il a dit figure dans les détails.</translation>
    </message>
    <message>
        <source>{file} is a link.</source>
        <translation>{file} est un lien.</translation>
    </message>
    <message>
        <source>Links are not followed. Send what it leads to.</source>
        <translation>Les liens ne sont pas suivis. Envoyez ce vers quoi il pointe.</translation>
    </message>
    <message>
        <source>You have no right to use {file}.</source>
        <translation>Vous n’avez pas le droit d’utiliser {file}.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Vérifiez ses permissions, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} n’existe plus.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Il a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not sent.</source>
        <translation>Les périphériques, tubes et sockets ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>{file} cannot be used.</source>
        <translation>{file} est inutilisable.</translation>
    </message>
    <message>
        <source>What the system says is in the details.</source>
        <translation>La réponse du système figure dans les détails.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The process that talks to IBM COS ended unexpectedly.</source>
        <translation>Le processus qui communique avec IBM COS s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>It is being started again, and transfers go on from where they were. Try again.</source>
        <translation>Il est en cours de redémarrage, et les transferts reprennent là où ils en étaient. Réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside COS Browser.</source>
        <translation>Un problème est survenu dans COS Browser.</translation>
    </message>
    <message>
        <source>Nothing was changed by this step. Please report it with what the details say.</source>
        <translation>Cette étape n’a rien modifié. Merci de le signaler avec le contenu des détails.</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Profile “{0}” in {1}</source>
        <translation>Profil «&#xa0;{0}&#xa0;» dans {1}</translation>
    </message>
    <message>
        <source>Remote “{0}” in {1}</source>
        <translation>Serveur distant «&#xa0;{0}&#xa0;» dans {1}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clé API</translation>
    </message>
    <message>
        <source>service instance</source>
        <translation>instance de service</translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation>paire HMAC</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In a service credential it stands as “resource_instance_id”. In the IBM Cloud console: Resource list &gt; Storage, click the line of your Object Storage instance beside its name, and copy the CRN from the panel that opens. On the command line: ibmcloud resource service-instance NAME. It begins with crn:v1: and ends with two colons.</source>
        <translation>Dans les identifiants de service, il figure sous «&#xa0;resource_instance_id&#xa0;». Dans la console IBM Cloud&#xa0;: Resource list &gt; Storage, cliquez sur la ligne de votre instance Object Storage à côté de son nom, et copiez le CRN depuis le panneau qui s’ouvre. En ligne de commande&#xa0;: ibmcloud resource service-instance NOM. Il commence par crn:v1: et se termine par deux caractères deux-points.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Où le trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The name with all its folders takes {0} bytes; {1} are possible.</source>
        <translation>Le nom avec tous ses dossiers prend {0} octets&#xa0;; {1} sont possibles.</translation>
    </message>
    <message>
        <source>There is a folder {0} already.</source>
        <translation>Un dossier {0} existe déjà.</translation>
    </message>
    <message>
        <source>Two slashes in a row, or one at the start, make a folder without a name.</source>
        <translation>Deux barres obliques de suite, ou une au début, créent un dossier sans nom.</translation>
    </message>
    <message>
        <source>Other programs may take “.” and “..” for something else than a name.</source>
        <translation>D’autres programmes peuvent prendre «&#xa0;.&#xa0;» et «&#xa0;..&#xa0;» pour autre chose qu’un nom.</translation>
    </message>
    <message>
        <source>A name begins or ends with a space.</source>
        <translation>Un nom commence ou se termine par une espace.</translation>
    </message>
    <message>
        <source>It holds signs that cannot be seen: {0}</source>
        <translation>Il contient des caractères invisibles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Makes {0} inside {1}.</source>
        <translation>Crée {0} dans {1}.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il n’y a pas de texte dedans.</translation>
    </message>
    <message>
        <source>This is too long to be a credential.</source>
        <translation>C’est trop long pour des identifiants.</translation>
    </message>
    <message>
        <source>The JSON breaks off in line {0}, column {1}, after the field “{2}”. Copy all of it.</source>
        <translation>Le JSON s’interrompt à la ligne {0}, colonne {1}, après le champ «&#xa0;{2}&#xa0;». Copiez-le en entier.</translation>
    </message>
    <message>
        <source>The JSON cannot be read (line {0}, column {1}). Copy all of it.</source>
        <translation>Le JSON est illisible (ligne {0}, colonne {1}). Copiez-le en entier.</translation>
    </message>
    <message>
        <source>The field “{0}” in line {1} is not a text.</source>
        <translation>Le champ «&#xa0;{0}&#xa0;» à la ligne {1} n’est pas un texte.</translation>
    </message>
    <message>
        <source>The field “{0}” is missing; it belongs to line {1}.</source>
        <translation>Le champ «&#xa0;{0}&#xa0;» manque&#xa0;; il a sa place à la ligne {1}.</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>«&#xa0;{0}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>There is no key in it. A service credential has the field “apikey”.</source>
        <translation>Il ne contient aucune clé. Des identifiants de service ont le champ «&#xa0;apikey&#xa0;».</translation>
    </message>
    <message>
        <source>Line {0} cannot be read: there is no “=” after “{1}”.</source>
        <translation>La ligne {0} est illisible&#xa0;: il n’y a pas de «&#xa0;=&#xa0;» après «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {0} stands before the first [section].</source>
        <translation>La ligne {0} se trouve avant la première [section].</translation>
    </message>
    <message>
        <source>The file is encrypted by the program that wrote it. Paste the keys instead.</source>
        <translation>Le fichier est chiffré par le programme qui l’a écrit. Collez plutôt les clés.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Vous n’avez pas le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>This is no key that IBM COS gives: an API key has 44 characters, an HMAC pair 32 and 48.</source>
        <translation>Ce n’est pas une clé fournie par IBM COS&#xa0;: une clé API a 44 caractères, une paire HMAC 32 et 48.</translation>
    </message>
    <message>
        <source>This is a CRN. It belongs into the field “Service instance”.</source>
        <translation>C’est un CRN. Sa place est dans le champ «&#xa0;Instance de service&#xa0;».</translation>
    </message>
    <message>
        <source>There is a space in it.</source>
        <translation>Il y a une espace dedans.</translation>
    </message>
    <message>
        <source>This looks like an access key ID. Choose “HMAC pair” above to use it.</source>
        <translation>Cela ressemble à un ID de clé d’accès. Choisissez «&#xa0;Paire HMAC&#xa0;» ci-dessus pour l’utiliser.</translation>
    </message>
    <message>
        <source>An API key of IBM Cloud has 44 characters; this has {0}.</source>
        <translation>Une clé API d’IBM Cloud a 44 caractères&#xa0;; celle-ci en a {0}.</translation>
    </message>
    <message>
        <source>This is the CRN of a bucket. The one of the service instance ends with :: instead.</source>
        <translation>C’est le CRN d’un bucket. Celui de l’instance de service se termine par «&#xa0;::&#xa0;».</translation>
    </message>
    <message>
        <source>The CRN is not whole: it has {0} parts of 10.</source>
        <translation>Le CRN est incomplet&#xa0;: il a {0} éléments sur 10.</translation>
    </message>
    <message>
        <source>This is the CRN of another service.</source>
        <translation>C’est le CRN d’un autre service.</translation>
    </message>
    <message>
        <source>The CRN names no service instance.</source>
        <translation>Le CRN ne désigne aucune instance de service.</translation>
    </message>
    <message>
        <source>A service instance is given by its CRN (crn:v1:…) or its GUID.</source>
        <translation>Une instance de service se désigne par son CRN (crn:v1:…) ou son GUID.</translation>
    </message>
    <message>
        <source>This looks like the other half of the pair.</source>
        <translation>Cela ressemble à l’autre moitié de la paire.</translation>
    </message>
    <message>
        <source>An access key ID of IBM COS has 32 characters; this has {0}.</source>
        <translation>Un ID de clé d’accès d’IBM COS a 32 caractères&#xa0;; celui-ci en a {0}.</translation>
    </message>
    <message>
        <source>A secret access key of IBM COS has 48 characters; this has {0}.</source>
        <translation>Une clé d’accès secrète d’IBM COS a 48 caractères&#xa0;; celle-ci en a {0}.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>An address begins with https://</source>
        <translation>Une adresse commence par https://</translation>
    </message>
    <message>
        <source>Keys are sent over https:// only.</source>
        <translation>Les clés ne sont envoyées que par https://.</translation>
    </message>
    <message>
        <source>Without https, everyone on the way can read and change what is sent.</source>
        <translation>Sans https, toute personne sur le trajet peut lire et modifier ce qui est envoyé.</translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation>ce bucket</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>cette adresse</translation>
    </message>
    <message>
        <source>IBM COS</source>
        <translation>IBM COS</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ce fichier</translation>
    </message>
    <message>
        <source>{0} behind</source>
        <translation>en retard de {0} sur</translation>
    </message>
    <message>
        <source>{0} ahead of</source>
        <translation>en avance de {0} sur</translation>
    </message>
    <message>
        <source>{0} The server asks for {1} seconds of patience.</source>
        <translation>{0} Le serveur demande {1} secondes de patience.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>The folder {name} could not be made</source>
        <translation>Le dossier {name} n’a pas pu être créé</translation>
    </message>
    <message>
        <source>{name}: this did not work</source>
        <translation>{name}&#xa0;: l’opération a échoué</translation>
    </message>
    <message>
        <source>{file}: this did not work</source>
        <translation>{file}&#xa0;: l’opération a échoué</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>no Aspera program</source>
        <translation>pas de programme Aspera</translation>
    </message>
    <message>
        <source>the Aspera service refused the session</source>
        <translation>le service Aspera a refusé la session</translation>
    </message>
    <message>
        <source>the Aspera service cannot be reached</source>
        <translation>le service Aspera est injoignable</translation>
    </message>
    <message>
        <source>the Aspera session broke off</source>
        <translation>la session Aspera s’est interrompue</translation>
    </message>
    <message>
        <source>Aspera could not move it</source>
        <translation>Aspera n’a pas pu le transférer</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>the secret does not fit the key</source>
        <translation>le secret ne correspond pas à la clé</translation>
    </message>
    <message>
        <source>the sign-in is refused</source>
        <translation>authentification refusée</translation>
    </message>
    <message>
        <source>the clock is wrong</source>
        <translation>horloge déréglée</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>no such bucket</source>
        <translation>bucket inexistant</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>does not fit what is there</source>
        <translation>ne s’accorde pas avec l’existant</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modifié entre-temps</translation>
    </message>
    <message>
        <source>protected or archived</source>
        <translation>protégé ou archivé</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>non proposé ici</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>le serveur est occupé</translation>
    </message>
    <message>
        <source>the server failed</source>
        <translation>le serveur a échoué</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non approuvé</translation>
    </message>
    <message>
        <source>something else answered</source>
        <translation>autre chose a répondu</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>le proxy refuse</translation>
    </message>
    <message>
        <source>it would go unencrypted</source>
        <translation>passerait sans chiffrement</translation>
    </message>
    <message>
        <source>redirected elsewhere</source>
        <translation>redirigé ailleurs</translation>
    </message>
    <message>
        <source>bytes were damaged</source>
        <translation>octets endommagés</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>there is no keyring</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>no secret is kept</source>
        <translation>aucun secret gardé</translation>
    </message>
    <message>
        <source>the connection is read-only</source>
        <translation>connexion en lecture seule</translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation>fichier modifié entre-temps</translation>
    </message>
    <message>
        <source>the file cannot be used</source>
        <translation>fichier inutilisable</translation>
    </message>
    <message>
        <source>no possible file name</source>
        <translation>nom de fichier impossible</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>an error in COS Browser</source>
        <translation>erreur dans COS Browser</translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation>Le trousseau n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>The key of the connection is needed</source>
        <translation>La clé de la connexion est nécessaire</translation>
    </message>
    <message>
        <source>The connection process has stopped</source>
        <translation>Le processus de connexion s’est arrêté</translation>
    </message>
    <message>
        <source>The buckets could not be listed</source>
        <translation>Les buckets n’ont pas pu être listés</translation>
    </message>
    <message>
        <source>{bucket} could not be read</source>
        <translation>{bucket} n’a pas pu être lu</translation>
    </message>
    <message>
        <source>{name} could not be looked up</source>
        <translation>{name} n’a pas pu être consulté</translation>
    </message>
    <message>
        <source>{name} could not be uploaded</source>
        <translation>{name} n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation>{name} n’a pas pu être copié</translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation>{name} n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>The legal hold of {name} was not changed</source>
        <translation>Le suspens juridique de {name} n’a pas été modifié</translation>
    </message>
    <message>
        <source>The retention of {name} was not changed</source>
        <translation>La conservation de {name} n’a pas été modifiée</translation>
    </message>
    <message>
        <source>The lifecycle rules of {bucket} were not changed</source>
        <translation>Les règles de cycle de vie de {bucket} n’ont pas été modifiées</translation>
    </message>
    <message>
        <source>The CORS rules of {bucket} were not changed</source>
        <translation>Les règles CORS de {bucket} n’ont pas été modifiées</translation>
    </message>
    <message>
        <source>The website of {bucket} was not changed</source>
        <translation>Le site web de {bucket} n’a pas été modifié</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>L’authentification a échoué</translation>
    </message>
    <message>
        <source>{name} could not be moved by Aspera</source>
        <translation>{name} n’a pas pu être transféré par Aspera</translation>
    </message>
    <message>
        <source>The service instances could not be listed</source>
        <translation>Les instances de service n’ont pas pu être listées</translation>
    </message>
    <message>
        <source>The credential could not be imported</source>
        <translation>Les identifiants n’ont pas pu être importés</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>La connexion n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>{bucket} could not be opened</source>
        <translation>{bucket} n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The list of locations could not be read</source>
        <translation>La liste des emplacements n’a pas pu être lue</translation>
    </message>
    <message>
        <source>{bucket} was not created</source>
        <translation>{bucket} n’a pas été créé</translation>
    </message>
    <message>
        <source>{bucket} was not deleted</source>
        <translation>{bucket} n’a pas été supprimé</translation>
    </message>
    <message>
        <source>The versioning of {bucket} could not be read</source>
        <translation>La gestion des versions de {bucket} n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The versioning of {bucket} was not changed</source>
        <translation>La gestion des versions de {bucket} n’a pas été modifiée</translation>
    </message>
    <message>
        <source>The lifecycle rules of {bucket} could not be read</source>
        <translation>Les règles de cycle de vie de {bucket} n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The CORS rules of {bucket} could not be read</source>
        <translation>Les règles CORS de {bucket} n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The website of {bucket} could not be read</source>
        <translation>Le site web de {bucket} n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The replication of {bucket} could not be read</source>
        <translation>La réplication de {bucket} n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The replication of {bucket} was not tried again</source>
        <translation>La réplication de {bucket} n’a pas été retentée</translation>
    </message>
    <message>
        <source>The unfinished uploads of {bucket} could not be listed</source>
        <translation>Les envois inachevés de {bucket} n’ont pas pu être listés</translation>
    </message>
    <message>
        <source>{name} could not be downloaded</source>
        <translation>{name} n’a pas pu être téléchargé</translation>
    </message>
    <message>
        <source>{name} could not be resumed</source>
        <translation>{name} n’a pas pu être repris</translation>
    </message>
    <message>
        <source>{name} could not be edited</source>
        <translation>{name} n’a pas pu être modifié</translation>
    </message>
    <message>
        <source>The move could not be taken back</source>
        <translation>Le déplacement n’a pas pu être annulé</translation>
    </message>
    <message>
        <source>The unfinished upload of {name} was not removed</source>
        <translation>L’envoi inachevé de {name} n’a pas été supprimé</translation>
    </message>
    <message>
        <source>There is no link to {name}</source>
        <translation>Il n’y a pas de lien vers {name}</translation>
    </message>
    <message>
        <source>The link to {name} does not work now</source>
        <translation>Le lien vers {name} ne fonctionne pas pour l’instant</translation>
    </message>
    <message>
        <source>{name} was not restored</source>
        <translation>{name} n’a pas été restauré</translation>
    </message>
    <message>
        <source>The legal holds of {name} could not be listed</source>
        <translation>Les suspens juridiques de {name} n’ont pas pu être listés</translation>
    </message>
    <message>
        <source>The connections could not be read</source>
        <translation>Les connexions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The connection was not saved</source>
        <translation>La connexion n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The transfers could not be read</source>
        <translation>Les transferts n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The transfers could not be saved</source>
        <translation>Les transferts n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>The demo store could not be started</source>
        <translation>L’espace de démonstration n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>{file} could not be opened</source>
        <translation>{file} n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>{file} could not be read</source>
        <translation>{file} n’a pas pu être lu</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The retention policy of {bucket} was not changed</source>
        <translation>La politique de conservation de {bucket} n’a pas été modifiée</translation>
    </message>
    <message>
        <source>The retention policy of {bucket} could not be read</source>
        <translation>La politique de conservation de {bucket} n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The Object Lock of {bucket} was not changed</source>
        <translation>L’Object Lock de {bucket} n’a pas été modifié</translation>
    </message>
    <message>
        <source>The Object Lock of {bucket} could not be read</source>
        <translation>L’Object Lock de {bucket} n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The Object Lock of {name} was not changed</source>
        <translation>L’Object Lock de {name} n’a pas été modifié</translation>
    </message>
    <message>
        <source>The rules of {bucket} were not changed</source>
        <translation>Les règles de {bucket} n’ont pas été modifiées</translation>
    </message>
    <message>
        <source>The rules of {bucket} could not be read</source>
        <translation>Les règles de {bucket} n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>{name} was not moved</source>
        <translation>{name} n’a pas été déplacé</translation>
    </message>
    <message>
        <source>{name} cannot be edited</source>
        <translation>{name} ne peut pas être modifié</translation>
    </message>
    <message>
        <source>The folder {file} could not be read</source>
        <translation>Le dossier {file} n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Transferts</translation>
    </message>
    <message>
        <source>When Uploads Exist</source>
        <translation>Si un fichier envoyé existe déjà</translation>
    </message>
    <message>
        <source>When Downloads Exist</source>
        <translation>Si un fichier téléchargé existe déjà</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Open With</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>arranging…</source>
        <translation>mise en ordre…</translation>
    </message>
    <message>
        <source>sorted when all is read</source>
        <translation>trié quand tout sera lu</translation>
    </message>
    <message>
        <source>1 bucket</source>
        <translation>1 bucket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln buckets</source>
        <translation>
            <numerusform>%Ln bucket</numerusform>
            <numerusform>%Ln buckets</numerusform>
        </translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln objet</numerusform>
            <numerusform>%Ln objets</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>objects, folders</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} sélectionnés</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>count selected, size</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>{0} read, reading on…</source>
        <translation>{0} lus, lecture en cours…</translation>
    </message>
    <message>
        <source>{0} read, page {1} is tried again…</source>
        <translation>{0} lus, nouvel essai de la page {1}…</translation>
    </message>
    <message>
        <source>{0} read, more to come</source>
        <translation>{0} lus, la suite reste à lire</translation>
    </message>
    <message>
        <source>{0} read, stopped</source>
        <translation>{0} lus, arrêté</translation>
    </message>
    <message>
        <source>{0} read, failed at page {1}</source>
        <translation>{0} lus, échec à la page {1}</translation>
    </message>
    <message>
        <source>{0} as read before, could not be read again</source>
        <translation>{0} d’après la lecture précédente, relecture impossible</translation>
    </message>
    <message>
        <source>{0} match in the first {1}, reading on…</source>
        <translation>{0} correspondent parmi les {1} premiers, lecture en cours…</translation>
    </message>
    <message>
        <source>{0} match in the first {1}</source>
        <translation>{0} correspondent parmi les {1} premiers</translation>
    </message>
    <message>
        <source>{0} match in the first {1}, stopped</source>
        <translation>{0} correspondent parmi les {1} premiers, arrêté</translation>
    </message>
    <message>
        <source>{0} match in the first {1}, failed at page {2}</source>
        <translation>{0} correspondent parmi les {1} premiers, échec à la page {2}</translation>
    </message>
    <message>
        <source>{0} of {1} match</source>
        <translation>{0} sur {1} correspondent</translation>
    </message>
    <message>
        <source>{0} match in the {1} as read before, could not be read again</source>
        <translation>{0} correspondent sur {1} d’après la lecture précédente, relecture impossible</translation>
    </message>
    <message>
        <source>Search the Rest</source>
        <translation>Chercher dans le reste</translation>
    </message>
    <message>
        <source>Read All</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Gestion des versions</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Lifecycle rules</source>
        <translation>Règles de cycle de vie</translation>
    </message>
    <message>
        <source>Edit Rules…</source>
        <translation>Modifier les règles…</translation>
    </message>
    <message>
        <source>CORS rules</source>
        <translation>Règles CORS</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Bucket policy</source>
        <translation>Politique du bucket</translation>
    </message>
    <message>
        <source>IAM access policies decide; they are set in the IBM Cloud console.</source>
        <translation>Les politiques d’accès IAM décident&#xa0;; elles se définissent dans la console IBM Cloud.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>IBM Cloud Logs receives the events of a bucket; set in the console.</source>
        <translation>IBM Cloud Logs reçoit les événements d’un bucket&#xa0;; se définit dans la console.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Code Engine or Event Notifications can follow a bucket.</source>
        <translation>Code Engine ou Event Notifications peuvent suivre un bucket.</translation>
    </message>
    <message>
        <source>Tags of the bucket</source>
        <translation>Étiquettes du bucket</translation>
    </message>
    <message>
        <source>COS tags objects only; service instances have tags in the console.</source>
        <translation>COS n’étiquette que les objets&#xa0;; les instances de service ont des étiquettes dans la console.</translation>
    </message>
    <message>
        <source>Transfer acceleration</source>
        <translation>Accélération des transferts</translation>
    </message>
    <message>
        <source>Aspera high-speed transfer instead.</source>
        <translation>Remplacée par le transfert à haut débit Aspera.</translation>
    </message>
    <message>
        <source>Requester pays, inventory</source>
        <translation>Paiement par le demandeur, inventaire</translation>
    </message>
    <message>
        <source>COS has neither.</source>
        <translation>COS n’a ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Not in COS</source>
        <translation>Absent de COS</translation>
    </message>
    <message>
        <source>keys beginning with {0}</source>
        <translation>clés commençant par {0}</translation>
    </message>
    <message>
        <source>larger than {0}</source>
        <translation>plus grands que {0}</translation>
    </message>
    <message>
        <source>smaller than {0}</source>
        <translation>plus petits que {0}</translation>
    </message>
    <message>
        <source>deletes after {0} days</source>
        <translation>supprime après {0} jours</translation>
    </message>
    <message>
        <source>deletes on {0}</source>
        <translation>supprime le {0}</translation>
    </message>
    <message>
        <source>removes idle delete markers</source>
        <translation>retire les marqueurs de suppression inutiles</translation>
    </message>
    <message>
        <source>deletes older versions after {0} days</source>
        <translation>supprime les anciennes versions après {0} jours</translation>
    </message>
    <message>
        <source>gives up uploads after {0} days</source>
        <translation>abandonne les envois après {0} jours</translation>
    </message>
    <message>
        <source>accelerated archive</source>
        <translation>archive accélérée</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>le {0}</translation>
    </message>
    <message>
        <source>after {0} days</source>
        <translation>après {0} jours</translation>
    </message>
    <message>
        <source>moves to the {0} {1}</source>
        <translation>passe en {0} {1}</translation>
    </message>
    <message>
        <source>{0} (off)</source>
        <translation>{0} (désactivée)</translation>
    </message>
    <message>
        <source>{0} and 1 more file exist already</source>
        <translation>{0} et 1 autre fichier existent déjà</translation>
    </message>
    <message>
        <source>{0} and {1} more files exist already</source>
        <translation>{0} et {1} autres fichiers existent déjà</translation>
    </message>
    <message>
        <source>{0} exists already in {1}</source>
        <comment>a file, a place</comment>
        <translation>{0} existe déjà dans {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a size, a moment</comment>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Existing: {0}. New: {1}.</source>
        <comment>two sizes</comment>
        <translation>Existant&#xa0;: {0}. Nouveau&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} The existing one cannot be replaced: {1}.</source>
        <translation>{0} L’existant ne peut pas être remplacé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} of the existing ones are protected, and cannot be replaced.</source>
        <translation>{0} des existants sont protégés et ne peuvent pas être remplacés.</translation>
    </message>
    <message>
        <source>All of the existing ones are protected, and cannot be replaced.</source>
        <translation>Tous les existants sont protégés et ne peuvent pas être remplacés.</translation>
    </message>
    <message>
        <source>1 of the existing ones is protected, and cannot be replaced.</source>
        <translation>1 des existants est protégé et ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>{0} files exist already</source>
        <translation>{0} fichiers existent déjà</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Keep Both, Rename New</source>
        <translation>Garder les deux, renommer le nouveau</translation>
    </message>
    <message>
        <source>Keep Both, Rename Existing</source>
        <translation>Garder les deux, renommer l’existant</translation>
    </message>
    <message>
        <source>Overwrite If Newer</source>
        <translation>Écraser si plus récent</translation>
    </message>
    <message>
        <source>Overwrite If Size Differs</source>
        <translation>Écraser si la taille diffère</translation>
    </message>
    <message>
        <source>Overwrite If Content Differs</source>
        <translation>Écraser si le contenu diffère</translation>
    </message>
    <message>
        <source>Resume or Overwrite</source>
        <translation>Reprendre ou écraser</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear from the list</source>
        <translation>Effacer de la liste</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>rien avant</translation>
    </message>
    <message>
        <source>nothing after</source>
        <translation>rien après</translation>
    </message>
    <message>
        <source>nothing above</source>
        <translation>rien au-dessus</translation>
    </message>
    <message>
        <source>nothing is being read</source>
        <translation>aucune lecture en cours</translation>
    </message>
    <message>
        <source>the demo store cannot be changed</source>
        <translation>l’espace de démonstration ne peut pas être modifié</translation>
    </message>
    <message>
        <source>no transfers</source>
        <translation>aucun transfert</translation>
    </message>
    <message>
        <source>no finished transfers</source>
        <translation>aucun transfert terminé</translation>
    </message>
    <message>
        <source>open a bucket first</source>
        <translation>ouvrez d’abord un bucket</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>there is only this tab</source>
        <translation>il n’y a que cet onglet</translation>
    </message>
    <message>
        <source>no tab was closed</source>
        <translation>aucun onglet n’a été fermé</translation>
    </message>
    <message>
        <source>select a bucket first</source>
        <translation>sélectionnez d’abord un bucket</translation>
    </message>
    <message>
        <source>a favourite already</source>
        <translation>déjà un favori</translation>
    </message>
    <message>
        <source>not a favourite</source>
        <translation>pas un favori</translation>
    </message>
    <message>
        <source>nothing to paste</source>
        <translation>rien à coller</translation>
    </message>
    <message>
        <source>select one object first</source>
        <translation>sélectionnez d’abord un objet</translation>
    </message>
    <message>
        <source>only in search results</source>
        <translation>dans les résultats de recherche seulement</translation>
    </message>
    <message>
        <source>select one folder first</source>
        <translation>sélectionnez d’abord un dossier</translation>
    </message>
    <message>
        <source>select one object or folder first</source>
        <translation>sélectionnez d’abord un objet ou un dossier</translation>
    </message>
    <message>
        <source>too much is selected</source>
        <translation>la sélection est trop grande</translation>
    </message>
    <message>
        <source>folders are selected</source>
        <translation>des dossiers sont sélectionnés</translation>
    </message>
    <message>
        <source>select an object first</source>
        <translation>sélectionnez d’abord un objet</translation>
    </message>
    <message>
        <source>“Delete Bucket…” does that</source>
        <translation>« Supprimer le bucket… » le fait</translation>
    </message>
    <message>
        <source>select something first</source>
        <translation>sélectionnez d’abord quelque chose</translation>
    </message>
    <message>
        <source>not in search results</source>
        <translation>pas dans les résultats de recherche</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everybody with an account</source>
        <translation>Toute personne ayant un compte</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>read this list</source>
        <translation>lire cette liste</translation>
    </message>
    <message>
        <source>change this list</source>
        <translation>modifier cette liste</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>{0} objects</source>
        <translation>{0} objets</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} dossiers</translation>
    </message>
    <message>
        <source>{0} objects and {1} folders</source>
        <translation>{0} objets et {1} dossiers</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>A name has letters, digits and - _ . only, without spaces.</source>
        <translation>Un nom ne contient que des lettres, des chiffres et - _ . sans espaces.</translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be sent.</source>
        <translation>Les sauts de ligne et caractères de contrôle ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>Letters beyond ASCII can only be sent encoded.</source>
        <translation>Les lettres hors ASCII ne peuvent être envoyées qu’encodées.</translation>
    </message>
    <message>
        <source>An object has {0} tags at most.</source>
        <translation>Un objet a au plus {0} étiquettes.</translation>
    </message>
    <message>
        <source>A name has {0} characters at most.</source>
        <translation>Un nom a au plus {0} caractères.</translation>
    </message>
    <message>
        <source>A value has {0} characters at most.</source>
        <translation>Une valeur a au plus {0} caractères.</translation>
    </message>
    <message>
        <source>Names that begin with “{0}” are the server&apos;s own.</source>
        <translation>Les noms qui commencent par «&#xa0;{0}&#xa0;» sont réservés au serveur.</translation>
    </message>
    <message>
        <source>Tags have letters, digits, spaces and + - = . _ : / @ only.</source>
        <translation>Les étiquettes ne contiennent que des lettres, des chiffres, des espaces et + - = . _ : / @.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> Ko/s</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a speed and its limit</comment>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} ou plus</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>pas d’accès</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>last {0} days</source>
        <translation>depuis {0} jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{0} cannot be the name of metadata: letters, digits and - _ . are possible.</source>
        <translation>{0} ne peut pas nommer une métadonnée&#xa0;: lettres, chiffres et - _ . sont possibles.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Un texte vide</translation>
    </message>
    <message>
        <source>{0} stands there twice.</source>
        <translation>{0} y figure deux fois.</translation>
    </message>
    <message>
        <source>The value of {0} has characters that only go out encoded.</source>
        <translation>La valeur de {0} contient des caractères qui ne partent qu’encodés.</translation>
    </message>
    <message>
        <source>The value of {0} has line breaks, controls, or spaces at an end.</source>
        <translation>La valeur de {0} contient des sauts de ligne, des caractères de contrôle, ou des espaces au début ou à la fin.</translation>
    </message>
    <message>
        <source>The metadata takes {0} bytes; {1} are possible.</source>
        <translation>Les métadonnées prennent {0} octets&#xa0;; {1} sont possibles.</translation>
    </message>
    <message>
        <source>A tag needs a key.</source>
        <translation>Une étiquette demande une clé.</translation>
    </message>
    <message>
        <source>The tag {0} is too long: {1} characters for the key, {2} for the value.</source>
        <translation>L’étiquette {0} est trop longue&#xa0;: {1} caractères pour la clé, {2} pour la valeur.</translation>
    </message>
    <message>
        <source>Keys that begin with “ibm:” are IBM&apos;s own.</source>
        <translation>Les clés qui commencent par «&#xa0;ibm:&#xa0;» sont réservées à IBM.</translation>
    </message>
    <message>
        <source>An object can have {0} tags.</source>
        <translation>Un objet peut avoir {0} étiquettes.</translation>
    </message>
    <message>
        <source>Only printable ASCII can be in a header.</source>
        <translation>Seuls les caractères ASCII imprimables sont admis dans un en-tête.</translation>
    </message>
    <message>
        <source>A date as in “Tue, 03 Nov 2026 08:00:00 GMT”.</source>
        <translation>Une date comme «&#xa0;Tue, 03 Nov 2026 08:00:00 GMT&#xa0;».</translation>
    </message>
    <message>
        <source>A type and a subtype, as in “text/csv”.</source>
        <translation>Un type et un sous-type, comme «&#xa0;text/csv&#xa0;».</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits and ! _ . * ( ) - &apos;</source>
        <translation>1 à 64 lettres, chiffres et ! _ . * ( ) - &apos;</translation>
    </message>
    <message>
        <source>1 cut</source>
        <translation>1 coupé</translation>
    </message>
    <message>
        <source>{0} cut</source>
        <translation>{0} coupés</translation>
    </message>
    <message>
        <source>1 copied</source>
        <translation>1 copié</translation>
    </message>
    <message>
        <source>{0} copied</source>
        <translation>{0} copiés</translation>
    </message>
    <message>
        <source>These objects were copied in a window that is closed, or are too many for two.</source>
        <translation>Ces objets ont été copiés dans une fenêtre désormais fermée, ou sont trop nombreux pour deux fenêtres.</translation>
    </message>
    <message>
        <source>They are here already, or this is inside of them.</source>
        <translation>Ils sont déjà ici, ou ce lieu se trouve à l’intérieur d’eux.</translation>
    </message>
    <message>
        <source>A whole place cannot be copied into itself.</source>
        <translation>Un lieu entier ne peut pas être copié dans lui-même.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>A slash parts folders: use “Move To…” for another folder.</source>
        <translation>Une barre oblique sépare les dossiers&#xa0;: utilisez «&#xa0;Déplacer vers…&#xa0;» pour un autre dossier.</translation>
    </message>
    <message>
        <source>This name exists already.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
    <message>
        <source>So many objects can only be dropped within their window.</source>
        <translation>Autant d’objets ne peuvent être déposés que dans leur fenêtre.</translation>
    </message>
    <message>
        <source>The connection they come from is read-only: they can be copied, not moved.</source>
        <translation>Leur connexion d’origine est en lecture seule&#xa0;: ils peuvent être copiés, pas déplacés.</translation>
    </message>
    <message>
        <source>{0} copy</source>
        <comment>a name</comment>
        <translation>{0} copie</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>Asie-Pacifique</translation>
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
        <translation>Londres</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Francfort</translation>
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
        <translation>Tokyo</translation>
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
        <translation>Montréal</translation>
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
        <translation>San José</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Needs the role {0} on the bucket.</source>
        <translation>Nécessite le rôle {0} sur le bucket.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>use Aspera</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When possible</source>
        <comment>use Aspera</comment>
        <translation>Si possible</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <comment>use Aspera</comment>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>No Aspera program was found. Install one, or choose ascp in Transfer Settings.</source>
        <translation>Aucun programme Aspera trouvé. Installez-en un, ou choisissez ascp dans les paramètres des transferts.</translation>
    </message>
    <message>
        <source>Aspera needs an API key: it does not take HMAC keys.</source>
        <translation>Aspera a besoin d’une clé API&#xa0;: il n’accepte pas les clés HMAC.</translation>
    </message>
    <message>
        <source>The location of this bucket has no Aspera.</source>
        <translation>L’emplacement de ce bucket n’a pas Aspera.</translation>
    </message>
    <message>
        <source>This bucket has a retention policy: Aspera does not write to immutable buckets.</source>
        <translation>Ce bucket a une politique de conservation&#xa0;: Aspera n’écrit pas dans les buckets immuables.</translation>
    </message>
    <message>
        <source>The transfer service cannot be reached: port {0} (TCP and UDP) is blocked.</source>
        <translation>Le service de transfert est injoignable&#xa0;: le port {0} (TCP et UDP) est bloqué.</translation>
    </message>
    <message>
        <source>This upload sets metadata, tags or retention, which Aspera does not carry.</source>
        <translation>Cet envoi définit des métadonnées, des étiquettes ou une conservation, qu’Aspera ne transmet pas.</translation>
    </message>
    <message>
        <source>Texts of up to {0} and {1} lines are compared. Save both versions and compare the files.</source>
        <translation>La comparaison se limite aux textes de {0} et {1} lignes au plus. Enregistrez les deux versions et comparez les fichiers.</translation>
    </message>
    <message>
        <source>At least one of the two is no text. Save both versions and compare the files.</source>
        <translation>Au moins l’une des deux n’est pas du texte. Enregistrez les deux versions et comparez les fichiers.</translation>
    </message>
    <message>
        <source>Restored from the archive</source>
        <translation>Restauré depuis l’archive</translation>
    </message>
    <message>
        <source>Transfer failed</source>
        <translation>Échec du transfert</translation>
    </message>
    <message>
        <source>Transfer finished</source>
        <translation>Transfert terminé</translation>
    </message>
    <message>
        <source>{0} of {1} transfers failed</source>
        <translation>{0} transferts sur {1} ont échoué</translation>
    </message>
    <message>
        <source>{0} transfers finished</source>
        <translation>{0} transferts terminés</translation>
    </message>
    <message>
        <source>This takes longer than the other program waits. It goes on: paste again when it is done.</source>
        <translation>Cela prend plus de temps que l’autre programme n’attend. L’opération continue&#xa0;: collez de nouveau quand elle sera terminée.</translation>
    </message>
    <message>
        <source>This takes longer than the other program waits. Use “Download…” instead.</source>
        <translation>Cela prend plus de temps que l’autre programme n’attend. Utilisez plutôt «&#xa0;Télécharger…&#xa0;».</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Europe occidentale (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Europe occidentale (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinois (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>{0} with mark</source>
        <translation>{0} avec BOM</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>ne peut pas être copié</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>a size, a moment</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} · {1} transferred</source>
        <comment>a size and a moment, a size</comment>
        <translation>{0} · {1} transférés</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>a size and a moment, and that it is kept</comment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Read for Each Row</source>
        <translation>Lues pour chaque ligne</translation>
    </message>
    <message>
        <source>{0} was deleted in the bucket while you edited it.</source>
        <translation>{0} a été supprimé dans le bucket pendant que vous le modifiiez.</translation>
    </message>
    <message>
        <source>{0} was changed in the bucket while you edited it.</source>
        <translation>{0} a été modifié dans le bucket pendant que vous le modifiiez.</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Stocker à nouveau</translation>
    </message>
    <message>
        <source>Discard Mine</source>
        <translation>Abandonner ma version</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Overwriting cannot be undone, unless the bucket keeps older versions.</source>
        <translation>L’écrasement est irréversible, sauf si le bucket conserve les anciennes versions.</translation>
    </message>
    <message>
        <source>The bucket keeps versions: Undo brings back what is overwritten.</source>
        <translation>Le bucket conserve les versions&#xa0;: Annuler rétablit ce qui est écrasé.</translation>
    </message>
    <message>
        <source>Overwriting cannot be undone: the versioning of the bucket is suspended.</source>
        <translation>L’écrasement est irréversible&#xa0;: la gestion des versions du bucket est suspendue.</translation>
    </message>
    <message>
        <source>Overwriting cannot be undone: the bucket keeps no versions.</source>
        <translation>L’écrasement est irréversible&#xa0;: le bucket ne conserve pas de versions.</translation>
    </message>
    <message>
        <source>Where new versions are announced is not known; the settings take an address.</source>
        <translation>On ne sait pas où les nouvelles versions sont annoncées ; les paramètres acceptent une adresse.</translation>
    </message>
    <message>
        <source>New versions come by {0}, which has installed this one.</source>
        <translation>Les nouvelles versions arrivent par {0}, qui a installé celle-ci.</translation>
    </message>
    <message>
        <source>COS Browser {0} is the newest version.</source>
        <translation>COS Browser {0} est la version la plus récente.</translation>
    </message>
    <message>
        <source>Whether there is a new version could not be found out: {0}</source>
        <translation>Impossible de savoir s’il y a une nouvelle version : {0}</translation>
    </message>
    <message>
        <source>COS Browser {0} is there; this is {1}.</source>
        <translation>COS Browser {0} est disponible ; ceci est la version {1}.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Show Release</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>The program could not be started</source>
        <translation>Le programme n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>Open “{0}” With</source>
        <translation>Ouvrir « {0} » avec</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About COS Browser</source>
        <translation>À propos de COS Browser</translation>
    </message>
    <message>
        <source>COS Browser {0}</source>
        <translation>COS Browser {0}</translation>
    </message>
    <message>
        <source>A desktop client for IBM Cloud Object Storage.</source>
        <translation>Un client de bureau pour IBM Cloud Object Storage.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The icons are Phosphor&apos;s, under the MIT licence. Not made or endorsed by IBM; IBM and IBM Cloud are trademarks of International Business Machines.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Les icônes sont celles de Phosphor, sous licence MIT. Ni réalisé ni approuvé par IBM&#xa0;; IBM et IBM Cloud sont des marques d’International Business Machines.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>the bucket {0}</source>
        <translation>le bucket {0}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Access to {0}</source>
        <translation>Accès&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Private: only whom IAM lets in</source>
        <translation>Privé&#xa0;: seulement ceux qu’IAM admet</translation>
    </message>
    <message>
        <source>Everybody may list it</source>
        <translation>Tout le monde peut lister son contenu</translation>
    </message>
    <message>
        <source>Everybody may read, without signing in</source>
        <translation>Tout le monde peut lire, sans s’authentifier</translation>
    </message>
    <message>
        <source>Everybody with an account may read</source>
        <translation>Toute personne ayant un compte peut lire</translation>
    </message>
    <message>
        <source>These may, one by one:</source>
        <translation>Ceux-ci y ont droit, un par un&#xa0;:</translation>
    </message>
    <message>
        <source>Public links to it end at once. Who has a role by IAM keeps it.</source>
        <translation>Les liens publics vers cet élément cessent aussitôt. Qui a un rôle IAM le garde.</translation>
    </message>
    <message>
        <source>COS opens buckets by IAM policies; the server may refuse an access list for it.</source>
        <translation>COS ouvre les buckets par des politiques IAM&#xa0;; le serveur peut refuser une liste d’accès pour celui-ci.</translation>
    </message>
    <message>
        <source>Anybody who has its address can fetch it, unless a public access block overrules this.</source>
        <translation>Quiconque a son adresse peut le récupérer, sauf si un blocage de l’accès public l’emporte.</translation>
    </message>
    <message>
        <source>Everybody with any account can fetch it. The server may not offer this.</source>
        <translation>Toute personne ayant un compte quelconque peut le récupérer. Le serveur ne le propose pas forcément.</translation>
    </message>
    <message>
        <source>The owner keeps full control. The id is that of a service instance or account.</source>
        <translation>Le propriétaire garde le contrôle total. L’ID est celui d’une instance de service ou d’un compte.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Public access block</source>
        <translation>Blocage de l’accès public</translation>
    </message>
    <message>
        <source>Refuse new public lists</source>
        <translation>Refuser les nouvelles listes publiques</translation>
    </message>
    <message>
        <source>Let public lists count for nothing</source>
        <translation>Ne pas tenir compte des listes publiques</translation>
    </message>
    <message>
        <source>IAM decides beside this list: who has a role in the service instance or bucket needs no grant.</source>
        <translation>IAM décide en plus de cette liste&#xa0;: qui a un rôle sur l’instance de service ou le bucket n’a pas besoin d’autorisation.</translation>
    </message>
    <message>
        <source>Each object has a list of its own.</source>
        <translation>Chaque objet a sa propre liste.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>yes, by this list</source>
        <translation>oui, par cette liste</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>This server has no access lists.</source>
        <translation>Ce serveur n’a pas de listes d’accès.</translation>
    </message>
    <message>
        <source>This key may not read the list. {0}</source>
        <translation>Cette clé ne peut pas lire la liste. {0}</translation>
    </message>
    <message>
        <source>Changed at the bucket.</source>
        <translation>Se modifie au niveau du bucket.</translation>
    </message>
    <message>
        <source>This key may not read it. {0}</source>
        <translation>Cette clé n’a pas le droit de le lire. {0}</translation>
    </message>
    <message>
        <source>This server has none.</source>
        <translation>Ce serveur n’en a pas.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnu.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Upload Files…</source>
        <translation>Envoyer des fichiers…</translation>
    </message>
    <message>
        <source>Upload Folder…</source>
        <translation>Envoyer un dossier…</translation>
    </message>
    <message>
        <source>Upload with Options…</source>
        <translation>Envoyer avec des options…</translation>
    </message>
    <message>
        <source>Synchronise…</source>
        <translation>Synchroniser…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>New Folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>New Bucket…</source>
        <translation>Nouveau bucket…</translation>
    </message>
    <message>
        <source>Empty Bucket…</source>
        <translation>Vider le bucket…</translation>
    </message>
    <message>
        <source>Hidden Costs…</source>
        <translation>Coûts cachés…</translation>
    </message>
    <message>
        <source>Delete Bucket…</source>
        <translation>Supprimer le bucket…</translation>
    </message>
    <message>
        <source>New Text File…</source>
        <translation>Nouveau fichier texte…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Other Program…</source>
        <translation>Autre programme…</translation>
    </message>
    <message>
        <source>Edit Text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Show Deleted…</source>
        <translation>Afficher les éléments supprimés…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Count Contents</source>
        <translation>Compter le contenu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Copy To…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Move To…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete All Versions…</source>
        <translation>Supprimer toutes les versions…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select None</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>cos:// Path</source>
        <translation>Chemin cos://</translation>
    </message>
    <message>
        <source>curl Command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>rclone Command</source>
        <translation>Commande rclone</translation>
    </message>
    <message>
        <source>aws Command</source>
        <translation>Commande aws</translation>
    </message>
    <message>
        <source>Python with the IBM COS SDK</source>
        <translation>Python avec le SDK IBM COS</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Duplicate Tab</source>
        <translation>Dupliquer l’onglet</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>Fermer les autres onglets</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Move Tab to New Window</source>
        <translation>Déplacer l’onglet vers une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enclosing Folder</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Go to Path…</source>
        <translation>Aller au chemin…</translation>
    </message>
    <message>
        <source>Go to Bucket…</source>
        <translation>Aller au bucket…</translation>
    </message>
    <message>
        <source>Add to Favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Remove from Favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Rename Favourite…</source>
        <translation>Renommer le favori…</translation>
    </message>
    <message>
        <source>Move Favourite Up</source>
        <translation>Monter le favori</translation>
    </message>
    <message>
        <source>Move Favourite Down</source>
        <translation>Descendre le favori</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Demo Store</source>
        <translation>Espace de démonstration</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Manage Connections…</source>
        <translation>Gérer les connexions…</translation>
    </message>
    <message>
        <source>Remove Connection…</source>
        <translation>Retirer la connexion…</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Cancel All…</source>
        <translation>Tout annuler…</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Effacer les transferts terminés</translation>
    </message>
    <message>
        <source>Export Finished…</source>
        <translation>Exporter les transferts terminés…</translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation>Paramètres des transferts…</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Look for New Version</source>
        <translation>Chercher une nouvelle version</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>About COS Browser</source>
        <translation>À propos de COS Browser</translation>
    </message>
    <message>
        <source>Download Again to “{0}”</source>
        <translation>Télécharger de nouveau dans «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln requests, {1} up, {2} down</source>
        <translation>
            <numerusform>{0}&#xa0;: %Ln requête, {1} envoyés, {2} reçus</numerusform>
            <numerusform>{0}&#xa0;: %Ln requêtes, {1} envoyés, {2} reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln requests, {3} failed, {1} up, {2} down</source>
        <translation>
            <numerusform>{0}&#xa0;: %Ln requête, {3} en échec, {1} envoyés, {2} reçus</numerusform>
            <numerusform>{0}&#xa0;: %Ln requêtes, {3} en échec, {1} envoyés, {2} reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
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
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Each object is looked up when you restore; those that are not archived stay as they are.</source>
        <translation>Chaque objet est examiné lors de la restauration&#xa0;; ceux qui ne sont pas archivés restent tels quels.</translation>
    </message>
    <message>
        <source>Not in the archive: the object can be read at any time.</source>
        <translation>Pas dans l’archive&#xa0;: l’objet peut être lu à tout moment.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Will be archived</source>
        <translation>Sera archivé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Can be read until</source>
        <translation>Lisible jusqu’au</translation>
    </message>
    <message>
        <source>It has to be restored before it can be opened, previewed or downloaded.</source>
        <translation>Il doit être restauré avant de pouvoir être ouvert, prévisualisé ou téléchargé.</translation>
    </message>
    <message>
        <source>That takes up to {0} hours. You are told when it can be read.</source>
        <translation>Cela prend jusqu’à {0} heures. Vous serez averti quand il sera lisible.</translation>
    </message>
    <message>
        <source>Keep Longer…</source>
        <translation>Garder plus longtemps…</translation>
    </message>
    <message>
        <source>This key may not read the archive rule. {0}</source>
        <translation>Cette clé ne peut pas lire la règle d’archivage. {0}</translation>
    </message>
    <message>
        <source>This server has no archive.</source>
        <translation>Ce serveur n’a pas d’archive.</translation>
    </message>
    <message>
        <source>No archive rule: objects stay in the class of the bucket.</source>
        <translation>Pas de règle d’archivage&#xa0;: les objets restent dans la classe du bucket.</translation>
    </message>
    <message>
        <source>Set Rule…</source>
        <translation>Définir une règle…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>It concerns objects that were stored after it was set.</source>
        <translation>Elle concerne les objets stockés après sa définition.</translation>
    </message>
    <message>
        <source>Archive class</source>
        <translation>Classe d’archive</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>On (UTC)</source>
        <translation>Le (UTC)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>ArchiveRuleDialog</name>
    <message>
        <source>Archive Rule</source>
        <translation>Règle d’archivage</translation>
    </message>
    <message>
        <source>Days after an object was stored</source>
        <translation>Nombre de jours après le stockage d’un objet</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Never: no archive rule</source>
        <translation>Jamais&#xa0;: pas de règle d’archivage</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>Archive: restored within {0} hours</source>
        <translation>Archive&#xa0;: restauration sous {0} heures</translation>
    </message>
    <message>
        <source>Accelerated Archive: within {0} hours</source>
        <translation>Archive accélérée&#xa0;: sous {0} heures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Archive class</source>
        <translation>Classe d’archive</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>It concerns objects that are stored from now on, of the whole bucket. Archived objects are billed for 90 days at least, and have to be restored before they can be read.</source>
        <translation>Elle concerne les objets stockés à partir de maintenant, dans tout le bucket. Les objets archivés sont facturés au moins 90 jours, et doivent être restaurés avant de pouvoir être lus.</translation>
    </message>
    <message>
        <source>Archive rule of {0}</source>
        <translation>Règle d’archivage de {0}</translation>
    </message>
    <message>
        <source>At midnight UTC.</source>
        <translation>À minuit UTC.</translation>
    </message>
</context>
<context>
    <name>AsperaDialog</name>
    <message>
        <source>Asking the transfer service of {0}…</source>
        <translation>Interrogation du service de transfert de {0}…</translation>
    </message>
    <message>
        <source>Use Aspera</source>
        <translation>Utiliser Aspera</translation>
    </message>
    <message>
        <source>Use HTTPS</source>
        <translation>Utiliser HTTPS</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>By Aspera, or by HTTPS as always?</source>
        <translation>Par Aspera, ou par HTTPS comme toujours&#xa0;?</translation>
    </message>
    <message>
        <source>Aspera is quicker where the way is long and the line is wide.</source>
        <translation>Aspera est plus rapide quand le trajet est long et le débit élevé.</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Steps in between</source>
        <translation>Niveaux intermédiaires</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>BucketNameDialog</name>
    <message>
        <source>Go to bucket</source>
        <translation>Aller au bucket</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Nom du bucket</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go to a bucket of {0}</source>
        <translation>Aller à un bucket de {0}</translation>
    </message>
    <message>
        <source>It is looked for in all locations. It need not be in the list.</source>
        <translation>Il est cherché dans tous les emplacements. Il n’a pas besoin d’être dans la liste.</translation>
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
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Anciennes versions</translation>
    </message>
    <message>
        <source>Delete markers</source>
        <translation>Marqueurs de suppression</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Firewall lets in</source>
        <translation>Le pare-feu admet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>own root key</source>
        <translation>clé racine personnelle</translation>
    </message>
    <message>
        <source>keys of COS</source>
        <translation>clés de COS</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>Clé racine</translation>
    </message>
    <message>
        <source>CRN</source>
        <translation>CRN</translation>
    </message>
    <message>
        <source>Count, size, quota and firewall are not available with HMAC keys: that needs an API key.</source>
        <translation>Nombre, taille, quota et pare-feu ne sont pas disponibles avec des clés HMAC&#xa0;: il faut une clé API.</translation>
    </message>
    <message>
        <source>This key may not read count, size, quota and firewall: that needs the role Reader.</source>
        <translation>Cette clé n’a pas le droit de lire nombre, taille, quota et pare-feu&#xa0;: il faut le rôle Reader.</translation>
    </message>
    <message>
        <source>This connection names no service that knows count, size, quota and firewall.</source>
        <translation>Cette connexion n’indique aucun service qui connaisse nombre, taille, quota et pare-feu.</translation>
    </message>
    <message>
        <source>Count, size, quota and firewall could not be read.</source>
        <translation>Nombre, taille, quota et pare-feu n’ont pas pu être lus.</translation>
    </message>
</context>
<context>
    <name>BucketToTry</name>
    <message>
        <source>name of a bucket</source>
        <translation>nom d’un bucket</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Test with bucket</source>
        <translation>Tester avec le bucket</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What could not be changed</source>
        <translation>Ce qui n’a pas pu être modifié</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} of {1} objects changed</source>
        <translation>{0} sur {1} objets modifiés</translation>
    </message>
    <message>
        <source>{0} could not be changed</source>
        <translation>{0} n’ont pas pu être modifiés</translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation>Comptage&#xa0;: {0} objets, {1} jusqu’ici…</translation>
    </message>
    <message>
        <source>There are no objects in it.</source>
        <translation>Il n’y a aucun objet dedans.</translation>
    </message>
    <message>
        <source>Changes {0} objects, {1}.</source>
        <translation>Modifie {0} objets, {1}.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>The key may read {0}, but not write or delete there.</source>
        <translation>La clé peut lire {0}, mais pas y écrire ni y supprimer.</translation>
    </message>
    <message>
        <source>The key may not list the buckets.</source>
        <translation>La clé n’a pas le droit de lister les buckets.</translation>
    </message>
    <message>
        <source>Signed in at IBM Cloud IAM.</source>
        <translation>Authentifié auprès d’IBM Cloud IAM.</translation>
    </message>
    <message>
        <source>1 bucket listed.</source>
        <translation>1 bucket listé.</translation>
    </message>
    <message>
        <source>{0} buckets listed.</source>
        <translation>{0} buckets listés.</translation>
    </message>
    <message>
        <source>The bucket {0} can be written to.</source>
        <translation>L’écriture dans le bucket {0} est possible.</translation>
    </message>
    <message>
        <source>The HMAC pair is accepted: links can be shared.</source>
        <translation>La paire HMAC est acceptée&#xa0;: des liens peuvent être partagés.</translation>
    </message>
    <message>
        <source>The bucket {0} can be read.</source>
        <translation>La lecture du bucket {0} est possible.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The language changes when COS Browser is started again.</source>
        <translation>La langue changera au prochain démarrage de COS Browser.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a command or a place</source>
        <translation>Saisir une commande ou un lieu</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>Commande ou lieu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command or place has these letters.</source>
        <translation>Aucune commande ni aucun lieu ne contient ces lettres.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>1 line added, {1} removed</source>
        <translation>1 ligne ajoutée, {1} supprimées</translation>
    </message>
    <message>
        <source>{0} lines added, {1} removed</source>
        <translation>{0} lignes ajoutées, {1} supprimées</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>les mêmes octets</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Both versions have the same bytes.</source>
        <translation>Les deux versions ont les mêmes octets.</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>Only how lines end, or how the text is encoded, differs.</source>
        <translation>Seules les fins de ligne ou l’encodage du texte diffèrent.</translation>
    </message>
    <message>
        <source>The text is the same</source>
        <translation>Le texte est le même</translation>
    </message>
    <message>
        <source>These cannot be compared here</source>
        <translation>Comparaison impossible ici</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare and Synchronise</source>
        <translation>Comparer et synchroniser</translation>
    </message>
    <message>
        <source>→  Update the right side</source>
        <translation>→  Mettre à jour le côté droit</translation>
    </message>
    <message>
        <source>←  Update the left side</source>
        <translation>←  Mettre à jour le côté gauche</translation>
    </message>
    <message>
        <source>↔  Update both, the newer one wins</source>
        <translation>↔  Mettre à jour les deux, le plus récent l’emporte</translation>
    </message>
    <message>
        <source>⇒  Mirror: make the right side like the left</source>
        <translation>⇒  Miroir&#xa0;: rendre le côté droit identique au gauche</translation>
    </message>
    <message>
        <source>⇐  Mirror: make the left side like the right</source>
        <translation>⇐  Miroir&#xa0;: rendre le côté gauche identique au droit</translation>
    </message>
    <message>
        <source>Compare contents by checksum</source>
        <translation>Comparer les contenus par somme de contrôle</translation>
    </message>
    <message>
        <source>Leave out, as in: *.tmp  .git  build/*</source>
        <translation>Exclure, par exemple&#xa0;: *.tmp  .git  build/*</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Times may differ by</source>
        <translation>Écart d’heure toléré</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Choose two places, then compare them. Nothing is changed by that.</source>
        <translation>Choisissez deux lieux, puis comparez-les. Cela ne modifie rien.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>A local folder, or cos://connection/bucket/folder/</source>
        <translation>Un dossier local, ou cos://connexion/bucket/dossier/</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Folder to Compare</source>
        <translation>Dossier à comparer</translation>
    </message>
    <message>
        <source>Each side is a local folder or a path like cos://connection/bucket/folder/.</source>
        <translation>Chaque côté est un dossier local ou un chemin comme cos://connexion/bucket/dossier/.</translation>
    </message>
    <message>
        <source>At least one side has to be in a bucket, and the sides have to differ.</source>
        <translation>Un côté au moins doit être dans un bucket, et les deux côtés doivent être différents.</translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation>Comparez de nouveau.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0} to copy, {1}</source>
        <comment>a count, a size</comment>
        <translation>{0} à copier, {1}</translation>
    </message>
    <message>
        <source>{0} to delete</source>
        <translation>{0} à supprimer</translation>
    </message>
    <message>
        <source>{0} left as they are</source>
        <translation>{0} laissés tels quels</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} identiques</translation>
    </message>
    <message>
        <source>{0} protected</source>
        <translation>{0} protégés</translation>
    </message>
    <message>
        <source>Comparing: {0}…</source>
        <translation>Comparaison&#xa0;: {0}…</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <comment>a count, a place</comment>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>Delete 1 file?</source>
        <translation>Supprimer 1 fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {0} files?</source>
        <translation>Supprimer {0} fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>{0}. This cannot be undone, unless the bucket keeps older versions.</source>
        <translation>{0}. C’est irréversible, sauf si le bucket garde les anciennes versions.</translation>
    </message>
    <message>
        <source>Delete and Synchronise</source>
        <translation>Supprimer et synchroniser</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>{0} handed to the transfers</source>
        <translation>{0} confiés aux transferts</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>{0} supprimés</translation>
    </message>
    <message>
        <source>{0} not done</source>
        <translation>{0} non traités</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Its files go different ways</source>
        <translation>Ses fichiers vont dans des sens différents</translation>
    </message>
    <message>
        <source>Protected: it can be neither replaced nor deleted</source>
        <translation>Protégé : ne peut être ni remplacé ni supprimé</translation>
    </message>
    <message>
        <source>1 file differs</source>
        <translation>1 fichier diffère</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files differ</source>
        <translation>
            <numerusform>%Ln fichier diffère</numerusform>
            <numerusform>%Ln fichiers diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to the right</source>
        <translation>Copier vers la droite</translation>
    </message>
    <message>
        <source>Copy to the left</source>
        <translation>Copier vers la gauche</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Laisser les deux tels quels</translation>
    </message>
    <message>
        <source>Delete on the left</source>
        <translation>Supprimer à gauche</translation>
    </message>
    <message>
        <source>Delete on the right</source>
        <translation>Supprimer à droite</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Files That Exist Already</source>
        <translation>Fichiers qui existent déjà</translation>
    </message>
    <message>
        <source>Files that exist already</source>
        <translation>Fichiers qui existent déjà</translation>
    </message>
    <message>
        <source>For all further ones of these transfers too</source>
        <translation>Aussi pour tous les suivants de ces transferts</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{0} of {1} files selected</source>
        <translation>{0} fichiers sur {1} sélectionnés</translation>
    </message>
    <message>
        <source>1 file exists already</source>
        <translation>1 fichier existe déjà</translation>
    </message>
    <message>
        <source>More than {0} files exist already</source>
        <translation>Plus de {0} fichiers existent déjà</translation>
    </message>
    <message>
        <source>{0} files exist already</source>
        <translation>{0} fichiers existent déjà</translation>
    </message>
    <message>
        <source>Resume goes on where an earlier transfer stopped: {0} need not go again.</source>
        <translation>Reprendre continue là où un transfert précédent s’est arrêté : {0} n’ont pas à repasser.</translation>
    </message>
    <message>
        <source>Resume goes on where earlier transfers stopped.</source>
        <translation>Reprendre continue là où des transferts précédents se sont arrêtés.</translation>
    </message>
    <message>
        <source>Resume goes on with {0} of these files; the others are overwritten, unless they are equal already.</source>
        <translation>Reprendre continue {0} de ces fichiers ; les autres sont écrasés, sauf s’ils sont déjà identiques.</translation>
    </message>
    <message>
        <source>Retention or legal holds protect what exists: it can be skipped, or the new one renamed.</source>
        <translation>La conservation ou des suspens juridiques protègent ce qui existe&#xa0;: on peut l’ignorer, ou renommer le nouveau.</translation>
    </message>
    <message>
        <source>1 of them is protected: it can be neither replaced nor renamed.</source>
        <translation>1 d’entre eux est protégé&#xa0;: il ne peut être ni remplacé ni renommé.</translation>
    </message>
    <message>
        <source>{0} of them are protected: they can be neither replaced nor renamed.</source>
        <translation>{0} d’entre eux sont protégés&#xa0;: ils ne peuvent être ni remplacés ni renommés.</translation>
    </message>
    <message>
        <source>Files that are overwritten on this computer are gone: that cannot be undone.</source>
        <translation>Les fichiers écrasés sur cet ordinateur sont perdus&#xa0;: c’est irréversible.</translation>
    </message>
    <message>
        <source>Overwriting can be undone in part: one of the buckets keeps no versions.</source>
        <translation>L’écrasement ne peut être annulé qu’en partie&#xa0;: l’un des buckets ne conserve pas de versions.</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existant</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>In the bucket: ETag {0}</source>
        <translation>Dans le bucket&#xa0;: ETag {0}</translation>
    </message>
    <message>
        <source>Overwriting is impossible: {0}.</source>
        <translation>Impossible d’écraser&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} of it were transferred before.</source>
        <translation>{0} ont déjà été transférés.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Connection {0}</source>
        <translation>Connexion {0}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Saving. The keyring may ask for its password.</source>
        <translation>Enregistrement. Le trousseau demandera peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Asking IBM Cloud which service instances the key reaches…</source>
        <translation>Demande à IBM Cloud des instances de service accessibles avec la clé…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>IBM Cloud IAM: API key</source>
        <translation>IBM Cloud IAM&#xa0;: clé API</translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation>paire HMAC</translation>
    </message>
    <message>
        <source>Both: API key, and HMAC pair for links</source>
        <translation>Les deux&#xa0;: clé API, et paire HMAC pour les liens</translation>
    </message>
    <message>
        <source>None: public buckets</source>
        <translation>Aucune&#xa0;: buckets publics</translation>
    </message>
    <message>
        <source>Public: from anywhere</source>
        <translation>Public&#xa0;: depuis partout</translation>
    </message>
    <message>
        <source>Private: inside the IBM Cloud network</source>
        <translation>Privé&#xa0;: à l’intérieur du réseau IBM Cloud</translation>
    </message>
    <message>
        <source>Direct: inside a VPC</source>
        <translation>Direct&#xa0;: à l’intérieur d’un VPC</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed through this connection</source>
        <translation>Lecture seule&#xa0;: rien ne peut être modifié par cette connexion</translation>
    </message>
    <message>
        <source>Cloud Object Storage</source>
        <translation>Cloud Object Storage</translation>
    </message>
    <message>
        <source>found by itself for each bucket</source>
        <translation>trouvé automatiquement pour chaque bucket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>S’authentifier avec</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clé API</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Instance de service</translation>
    </message>
    <message>
        <source>HMAC keys</source>
        <translation>Clés HMAC</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clé d’accès</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clé d’accès secrète</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>IAM address</source>
        <translation>Adresse IAM</translation>
    </message>
    <message>
        <source>List of locations</source>
        <translation>Liste des emplacements</translation>
    </message>
    <message>
        <source>List of instances</source>
        <translation>Liste des instances</translation>
    </message>
    <message>
        <source>Figures of buckets</source>
        <translation>Chiffres des buckets</translation>
    </message>
    <message>
        <source>Use Aspera</source>
        <translation>Utiliser Aspera</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>demandée à chaque démarrage</translation>
    </message>
    <message>
        <source>kept in the keyring; type to replace it</source>
        <translation>gardée dans le trousseau&#xa0;; saisissez pour la remplacer</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>The saved HMAC keys are removed when you save.</source>
        <translation>Les clés HMAC enregistrées seront supprimées à l’enregistrement.</translation>
    </message>
    <message>
        <source>The API key will be sent to {0} and not to IBM Cloud.</source>
        <translation>La clé API sera envoyée à {0} et non à IBM Cloud.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Exporter un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>An exported file holds no keys. Whoever imports it enters their own.</source>
        <translation>Un fichier exporté ne contient aucune clé. La personne qui l’importe saisit les siennes.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of this connection; empty for none:</source>
        <translation>Dossier de cette connexion&#xa0;; laisser vide pour aucun&#xa0;:</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exporter des connexions</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{0}”?</source>
        <translation>Retirer la connexion «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It and its key are forgotten on this computer. Nothing in its buckets changes.</source>
        <translation>La connexion et sa clé sont oubliées sur cet ordinateur. Rien ne change dans ses buckets.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copie)</translation>
    </message>
</context>
<context>
    <name>CorsDialog</name>
    <message>
        <source>CORS rules</source>
        <translation>Règles CORS</translation>
    </message>
    <message>
        <source>none, or * for all</source>
        <translation>aucun, ou * pour tous</translation>
    </message>
    <message>
        <source>ETag, x-amz-meta-name</source>
        <translation>ETag, x-amz-meta-nom</translation>
    </message>
    <message>
        <source>as the browser likes</source>
        <translation>au gré du navigateur</translation>
    </message>
    <message>
        <source>Origins, one a line</source>
        <translation>Origines, une par ligne</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de requête</translation>
    </message>
    <message>
        <source>Shown to scripts</source>
        <translation>Visibles des scripts</translation>
    </message>
    <message>
        <source>Remembered, seconds</source>
        <translation>Mémorisation, en secondes</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>Toute origine</translation>
    </message>
    <message>
        <source>How long it is remembered is a number of seconds.</source>
        <translation>La durée de mémorisation est un nombre de secondes.</translation>
    </message>
    <message>
        <source>It needs an origin: https:// and the host of the page, or * for any.</source>
        <translation>Il faut une origine&#xa0;: https:// et l’hôte de la page, ou * pour toutes.</translation>
    </message>
    <message>
        <source>An origin is https:// and a host, without a path; * stands for any part, once.</source>
        <translation>Une origine est https:// et un hôte, sans chemin&#xa0;; * remplace une partie quelconque, une seule fois.</translation>
    </message>
    <message>
        <source>It needs at least one method.</source>
        <translation>Il faut au moins une méthode.</translation>
    </message>
    <message>
        <source>Headers are names divided by commas; * may stand in those of requests, once each.</source>
        <translation>Les en-têtes sont des noms séparés par des virgules&#xa0;; * est admis dans ceux des requêtes, une fois dans chacun.</translation>
    </message>
</context>
<context>
    <name>CorsSection</name>
    <message>
        <source>No web page of another host may use the bucket from a browser.</source>
        <translation>Aucune page web d’un autre hôte ne peut utiliser le bucket depuis un navigateur.</translation>
    </message>
</context>
<context>
    <name>CountBox</name>
    <message>
        <source>Objects below</source>
        <translation>Objets contenus</translation>
    </message>
    <message>
        <source>Their size</source>
        <translation>Leur taille</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Stopped; there may be more.</source>
        <translation>Arrêté&#xa0;; il y en a peut-être davantage.</translation>
    </message>
    <message>
        <source>Count Contents</source>
        <translation>Compter le contenu</translation>
    </message>
    <message>
        <source>Stop Counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>Compter de nouveau</translation>
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
        <translation>Comptage&#xa0;: {0} jusqu’ici…</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>Compté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Stopped counting at {0}; there may be more</source>
        <translation>Comptage arrêté à {0}&#xa0;; il y en a peut-être davantage</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>Non compté&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source> day</source>
        <translation> jour</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
</context>
<context>
    <name>DeleteBucketDialog</name>
    <message>
        <source>Delete bucket</source>
        <translation>Supprimer le bucket</translation>
    </message>
    <message>
        <source>Only an empty bucket can be deleted. Its settings go with it, and its name may be taken by others after some minutes.</source>
        <translation>Seul un bucket vide peut être supprimé. Ses paramètres disparaissent avec lui, et son nom pourra être repris par d’autres au bout de quelques minutes.</translation>
    </message>
    <message>
        <source>Delete Bucket</source>
        <translation>Supprimer le bucket</translation>
    </message>
    <message>
        <source>Empty Bucket…</source>
        <translation>Vider le bucket…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete the bucket {0}?</source>
        <translation>Supprimer le bucket {0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This cannot be undone, unless the bucket keeps older versions. Objects under retention stay.</source>
        <translation>C’est irréversible, sauf si le bucket garde les anciennes versions. Les objets en conservation restent.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What could not be deleted</source>
        <translation>Ce qui n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The bucket keeps versions: Undo brings back what is deleted here.</source>
        <translation>Le bucket garde les versions&#xa0;: Annuler ramène ce qui est supprimé ici.</translation>
    </message>
    <message>
        <source>This cannot be undone: the versioning of the bucket is suspended.</source>
        <translation>C’est irréversible&#xa0;: la gestion des versions du bucket est suspendue.</translation>
    </message>
    <message>
        <source>This cannot be undone: the bucket keeps no versions.</source>
        <translation>C’est irréversible&#xa0;: le bucket ne garde pas de versions.</translation>
    </message>
    <message>
        <source>{0} Objects under retention stay.</source>
        <translation>{0} Les objets en conservation restent.</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation>Supprimer {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the folder {0} and all that is in it?</source>
        <translation>Supprimer le dossier {0} et tout son contenu&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {0} objects from {1}?</source>
        <translation>Supprimer {0} objets de {1}&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {0} folders of {1} and all that is in them?</source>
        <translation>Supprimer {0} dossiers de {1} et tout leur contenu&#xa0;?</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objet</translation>
    </message>
    <message>
        <source>{0} objects</source>
        <translation>{0} objets</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} dossiers</translation>
    </message>
    <message>
        <source>Delete {0} and {1} of {2}?</source>
        <translation>Supprimer {0} et {1} de {2}&#xa0;?</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation>Comptage&#xa0;: {0} objets, {1} jusqu’ici…</translation>
    </message>
    <message>
        <source>Delete 1 object</source>
        <translation>Supprimer 1 objet</translation>
    </message>
    <message>
        <source>Delete {0} objects</source>
        <translation>Supprimer {0} objets</translation>
    </message>
    <message>
        <source>1 object, {1}</source>
        <translation>1 objet, {1}</translation>
    </message>
    <message>
        <source>{0} objects, {1}</source>
        <translation>{0} objets, {1}</translation>
    </message>
    <message>
        <source>{0}, in {1} requests</source>
        <translation>{0}, en {1} requêtes</translation>
    </message>
    <message>
        <source>{0} of {1} objects deleted</source>
        <translation>{0} sur {1} objets supprimés</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Réessayer le reste</translation>
    </message>
    <message>
        <source>The folder is read in part. What is not listed yet is counted: {0} objects so far…</source>
        <translation>Le dossier est lu en partie. Ce qui n’est pas encore affiché est compté&#xa0;: {0} objets pour l’instant…</translation>
    </message>
    <message>
        <source>The folder is read in part: 1 more object is not listed yet, and stays.</source>
        <translation>Le dossier est lu en partie&#xa0;: 1 autre objet n’est pas encore affiché et reste.</translation>
    </message>
    <message>
        <source>The folder is read in part: {0} more objects are not listed yet, and stay.</source>
        <translation>Le dossier est lu en partie&#xa0;: {0} autres objets ne sont pas encore affichés et restent.</translation>
    </message>
    <message>
        <source>Deleting from {0}</source>
        <translation>Suppression dans {0}</translation>
    </message>
    <message>
        <source>{0} could not be deleted</source>
        <translation>{0} n’ont pas pu être supprimés</translation>
    </message>
    <message>
        <source>The deletion was interrupted</source>
        <translation>La suppression a été interrompue</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>DeleteVersionsDialog</name>
    <message>
        <source>{0} objects and folders</source>
        <translation>{0} objets et dossiers</translation>
    </message>
    <message>
        <source>Delete {0} with all their versions?</source>
        <translation>Supprimer {0} avec toutes leurs versions&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the folder {0} and all versions of all that is in it?</source>
        <translation>Supprimer le dossier {0} et toutes les versions de tout ce qu’il contient&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {0} with all its versions?</source>
        <translation>Supprimer {0} avec toutes ses versions&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone, not even with Undo. Type the name of the bucket to go on:</source>
        <translation>C’est irréversible, même avec Annuler. Saisissez le nom du bucket pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>This cannot be undone, not even with Undo. Type the name of the folder to go on:</source>
        <translation>C’est irréversible, même avec Annuler. Saisissez le nom du dossier pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>This cannot be undone, not even with Undo. Type the name of the object to go on:</source>
        <translation>C’est irréversible, même avec Annuler. Saisissez le nom de l’objet pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Delete all versions</source>
        <translation>Supprimer toutes les versions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delete All Versions</source>
        <translation>Supprimer toutes les versions</translation>
    </message>
    <message>
        <source>Deleting from {0}</source>
        <translation>Suppression dans {0}</translation>
    </message>
    <message>
        <source>There is nothing any more: no objects, versions or delete markers.</source>
        <translation>Il n’y a plus rien&#xa0;: ni objets, ni versions, ni marqueurs de suppression.</translation>
    </message>
    <message>
        <source>The deletion was interrupted</source>
        <translation>La suppression a été interrompue</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Deleted objects</source>
        <translation>Objets supprimés</translation>
    </message>
    <message>
        <source>Deleted below {0}</source>
        <translation>Supprimés sous {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This key may not: listing needs the role Reader, undeleting Writer or Manager.</source>
        <translation>Cette clé n’en a pas le droit&#xa0;: lister demande le rôle Reader, récupérer Writer ou Manager.</translation>
    </message>
    <message>
        <source>This bucket keeps no versions: what was deleted is gone.</source>
        <translation>Ce bucket ne garde pas de versions&#xa0;: ce qui a été supprimé est perdu.</translation>
    </message>
    <message>
        <source>Nothing was deleted here.</source>
        <translation>Rien n’a été supprimé ici.</translation>
    </message>
    <message>
        <source>1 deleted object</source>
        <translation>1 objet supprimé</translation>
    </message>
    <message>
        <source>{0} deleted objects</source>
        <translation>{0} objets supprimés</translation>
    </message>
    <message>
        <source>{0} deleted objects so far…</source>
        <translation>{0} objets supprimés jusqu’ici…</translation>
    </message>
    <message>
        <source>Undelete {0}</source>
        <translation>Récupérer {0}</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>1 object undeleted</source>
        <translation>1 objet récupéré</translation>
    </message>
    <message>
        <source>{0} objects undeleted</source>
        <translation>{0} objets récupérés</translation>
    </message>
    <message>
        <source>{0} could not be</source>
        <translation>{0} en échec</translation>
    </message>
</context>
<context>
    <name>DeletedModel</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move {0} to</source>
        <translation>Déplacer {0} vers</translation>
    </message>
    <message>
        <source>Copy {0} to</source>
        <translation>Copier {0} vers</translation>
    </message>
    <message>
        <source>What is protected stays where it is.</source>
        <translation>Ce qui est protégé reste à sa place.</translation>
    </message>
    <message>
        <source>There is no connection “{0}”.</source>
        <translation>Il n’y a pas de connexion «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a bucket, or a folder in one.</source>
        <translation>Choisissez un bucket, ou un dossier dans un bucket.</translation>
    </message>
    <message>
        <source>They are there already.</source>
        <translation>Ils y sont déjà.</translation>
    </message>
    <message>
        <source>This is inside of what is selected.</source>
        <translation>Ce lieu se trouve à l’intérieur de la sélection.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>There is nothing more to say.</source>
        <translation>Il n’y a rien de plus à dire.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>DropGuide</name>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>The connection they come from is read-only: they can be copied, not moved.</source>
        <translation>Leur connexion d’origine est en lecture seule&#xa0;: ils peuvent être copiés, pas déplacés.</translation>
    </message>
    <message>
        <source>Upload to {0}</source>
        <translation>Envoyer vers {0}</translation>
    </message>
    <message>
        <source>Move to {0}</source>
        <translation>Déplacer vers {0}</translation>
    </message>
    <message>
        <source>Copy to {0}</source>
        <translation>Copier vers {0}</translation>
    </message>
    <message>
        <source>Kept there as long as the originals; where that is not possible, for {0}</source>
        <translation>Conservés là aussi longtemps que les originaux&#xa0;; à défaut, {0}</translation>
    </message>
</context>
<context>
    <name>DropsBox</name>
    <message>
        <source>Files dropped here</source>
        <translation>Fichiers déposés ici</translation>
    </message>
    <message>
        <source>Also for files that are pasted, or chosen with “Upload Files…”</source>
        <translation>Également pour les fichiers collés, ou choisis avec «&#xa0;Envoyer des fichiers…&#xa0;»</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Longueur de la période</translation>
    </message>
    <message>
        <source>Objects that are copied here are kept as long as their source.</source>
        <translation>Les objets copiés ici sont conservés aussi longtemps que leur source.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>Bucket&apos;s default: {0}</source>
        <translation>Valeur par défaut du bucket&#xa0;: {0}</translation>
    </message>
    <message>
        <source>For a period</source>
        <translation>Pour une période</translation>
    </message>
    <message>
        <source>Indefinitely, until a period is set</source>
        <translation>Indéfiniment, jusqu’à ce qu’une période soit fixée</translation>
    </message>
    <message>
        <source>This bucket allows {0} to {1} days.</source>
        <translation>Ce bucket autorise de {0} à {1} jours.</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Opening {0} for editing…</source>
        <translation>Ouverture de {0} pour modification…</translation>
    </message>
    <message>
        <source>Saving {0} to the bucket…</source>
        <translation>Enregistrement de {0} dans le bucket…</translation>
    </message>
    <message>
        <source>{0} is not saved: {1}</source>
        <comment>a name: a sentence</comment>
        <translation>{0} n’est pas enregistré&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Changes to {0} were not saved when COS Browser ended.</source>
        <translation>Les modifications de {0} n’étaient pas enregistrées quand COS Browser s’est arrêté.</translation>
    </message>
    <message>
        <source>Editing {0}: what you save goes to the bucket.</source>
        <translation>Modification de {0}&#xa0;: ce que vous enregistrez va dans le bucket.</translation>
    </message>
    <message>
        <source>Editing {0}: saved to the bucket.</source>
        <translation>Modification de {0}&#xa0;: enregistré dans le bucket.</translation>
    </message>
    <message>
        <source>Editing {0}: saved to the bucket {1} times.</source>
        <translation>Modification de {0}&#xa0;: enregistré {1} fois dans le bucket.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save Now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Discard the changes to {0}?</source>
        <translation>Abandonner les modifications de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>The object in the bucket stays as it is. The working copy on this computer is removed.</source>
        <translation>L’objet dans le bucket reste tel quel. La copie de travail sur cet ordinateur est supprimée.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>EmptyBucketDialog</name>
    <message>
        <source>Empty bucket</source>
        <translation>Vider le bucket</translation>
    </message>
    <message>
        <source>Empty the bucket {0}?</source>
        <translation>Vider le bucket {0}&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name of the bucket to go on:</source>
        <translation>C’est irréversible. Saisissez le nom du bucket pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Nom du bucket</translation>
    </message>
    <message>
        <source>Empty Bucket</source>
        <translation>Vider le bucket</translation>
    </message>
    <message>
        <source>The bucket is empty: no objects, versions or unfinished uploads.</source>
        <translation>Le bucket est vide&#xa0;: ni objets, ni versions, ni envois inachevés.</translation>
    </message>
    <message>
        <source>Emptying {0}</source>
        <translation>Vidage de {0}</translation>
    </message>
    <message>
        <source>The bucket was emptied in part</source>
        <translation>Le bucket a été vidé en partie</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What could not be deleted</source>
        <translation>Ce qui n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Anciennes versions</translation>
    </message>
    <message>
        <source>Delete markers</source>
        <translation>Marqueurs de suppression</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Envois inachevés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Requests, about</source>
        <translation>Requêtes, environ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>{0} of {1} deleted</source>
        <translation>{0} sur {1} supprimés</translation>
    </message>
    <message>
        <source>1 of them is locked and stays.</source>
        <translation>1 d’entre eux est verrouillé et reste.</translation>
    </message>
    <message>
        <source>{0} of them are locked and stay.</source>
        <translation>{0} d’entre eux sont verrouillés et restent.</translation>
    </message>
    <message>
        <source>The bucket has a retention policy: objects under retention or a legal hold stay.</source>
        <translation>Le bucket a une politique de conservation&#xa0;: les objets en conservation ou sous suspens juridique restent.</translation>
    </message>
    <message>
        <source>The bucket has Object Lock: versions that are locked stay.</source>
        <translation>Le bucket a Object Lock&#xa0;: les versions verrouillées restent.</translation>
    </message>
    <message>
        <source>{0} could not be deleted</source>
        <translation>{0} n’ont pas pu être supprimés</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend Retention</source>
        <translation>Prolonger la conservation</translation>
    </message>
    <message>
        <source>Extend the retention of {0}</source>
        <translation>Prolonger la conservation de {0}</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Add time to what there is</source>
        <translation>Ajouter du temps à l’existant</translation>
    </message>
    <message>
        <source>Keep for a time from now</source>
        <translation>Conserver un certain temps à partir de maintenant</translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation>Conserver jusqu’à une date</translation>
    </message>
    <message>
        <source>New period, counted from creation</source>
        <translation>Nouvelle période, comptée depuis la création</translation>
    </message>
    <message>
        <source>Indefinitely, until a period is set</source>
        <translation>Indéfiniment, jusqu’à ce qu’une période soit fixée</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Now kept until {0}.</source>
        <translation>Conservé actuellement jusqu’au {0}.</translation>
    </message>
    <message>
        <source>Now kept: {0}.</source>
        <translation>Conservation actuelle&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Looking up what they have now…</source>
        <translation>Examen de leur conservation actuelle…</translation>
    </message>
    <message>
        <source>Give a length of time.</source>
        <translation>Indiquez une durée.</translation>
    </message>
    <message>
        <source>What each object has is looked up before. Nothing is ever made shorter.</source>
        <translation>La conservation de chaque objet est examinée au préalable. Rien n’est jamais raccourci.</translation>
    </message>
    <message>
        <source>This extends none of them. {0}</source>
        <translation>Ceci n’en prolonge aucun. {0}</translation>
    </message>
    <message>
        <source>{0} of {1} will be extended.</source>
        <translation>Seront prolongés&#xa0;: {0} sur {1}.</translation>
    </message>
    <message>
        <source>Then nobody can change or delete it until a period is set and has ended.</source>
        <translation>Ensuite, personne ne pourra le modifier ni le supprimer avant qu’une période ait été définie et soit terminée.</translation>
    </message>
    <message>
        <source>Then kept until {0}. This cannot be taken back.</source>
        <translation>Ensuite conservé jusqu’au {0}. C’est irréversible.</translation>
    </message>
    <message>
        <source>The last is then kept until {0}. This cannot be taken back.</source>
        <translation>Le dernier sera ensuite conservé jusqu’au {0}. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>FavouriteNameDialog</name>
    <message>
        <source>Rename favourite</source>
        <translation>Renommer le favori</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename the favourite {0}</source>
        <translation>Renommer le favori {0}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Files dropped here: you are asked how long they are kept</source>
        <translation>Fichiers déposés ici&#xa0;: leur durée de conservation vous est demandée</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Upload with Options</source>
        <translation>Envoyer avec des options</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation>Envoyer un dossier</translation>
    </message>
    <message>
        <source>Download To</source>
        <translation>Télécharger dans</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download {0} to open “{1}”?</source>
        <translation>Télécharger {0} pour ouvrir «&#xa0;{1}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A program opens a copy on this computer. To keep the object here, use Download instead.</source>
        <translation>Un programme ouvre une copie sur cet ordinateur. Pour garder l’objet ici, utilisez plutôt Télécharger.</translation>
    </message>
    <message>
        <source>Download and Open</source>
        <translation>Télécharger et ouvrir</translation>
    </message>
    <message>
        <source>Opened a read-only copy of “{0}”</source>
        <translation>Copie en lecture seule de «&#xa0;{0}&#xa0;» ouverte</translation>
    </message>
    <message>
        <source>No program on this computer opens “{0}”</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Opening “{0}”: {1}</source>
        <translation>Ouverture de «&#xa0;{0}&#xa0;»&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>Ouverture de «&#xa0;{0}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Glob</source>
        <translation>Glob</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>How the name is compared</source>
        <translation>Comparaison du nom</translation>
    </message>
    <message>
        <source>Text and regular expressions: anywhere in the name. Glob: the whole name, with * and ?.</source>
        <translation>Texte et expressions régulières&#xa0;: n’importe où dans le nom. Glob&#xa0;: le nom entier, avec * et&#xa0;?.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size, as &gt;10MB, &lt;1 KB or 1 MB - 5 GB</source>
        <translation>Taille, p. ex. &gt;10MB, &lt;1 KB ou 1 MB - 5 GB</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Modified, as &lt;2026-01-01, 2026-01-01 - 2026-03-31 or last 7 days</source>
        <translation>Modifié, p. ex. &lt;2026-01-01, 2026-01-01 - 2026-03-31 ou depuis 7 jours</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Toute classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Effacer le filtre (Échap)</translation>
    </message>
    <message>
        <source>This is no size; write it like &gt;10 MB or 1 MB - 5 GB.</source>
        <translation>Ce n’est pas une taille&#xa0;; écrivez par exemple &gt;10 MB ou 1 MB - 5 GB.</translation>
    </message>
    <message>
        <source>This is no date; write it like &lt;2026-12-31 or last 7 days.</source>
        <translation>Ce n’est pas une date&#xa0;; écrivez par exemple &lt;2026-12-31 ou depuis 7 jours.</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This expression could take for ever on a single name. Repeat fewer things within others.</source>
        <translation>Cette expression pourrait prendre un temps infini sur un seul nom. Imbriquez moins de répétitions.</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrage…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{0} sur {1} lus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) too long for this expression</source>
        <translation>
            <numerusform>%Ln nom trop long pour cette expression</numerusform>
            <numerusform>%Ln noms trop longs pour cette expression</numerusform>
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
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} lus</translation>
    </message>
    <message>
        <source>Filter {0}</source>
        <translation>Filtrer {0}</translation>
    </message>
    <message>
        <source>Filter: in the table</source>
        <translation>Filtre&#xa0;: dans le tableau</translation>
    </message>
    <message>
        <source>The outline has no filter; the table has.</source>
        <translation>L’arborescence n’a pas de filtre&#xa0;; le tableau en a un.</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Found objects</source>
        <translation>Objets trouvés</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Que rechercher</translation>
    </message>
    <message>
        <source>Recent searches (Alt+Down)</source>
        <translation>Recherches récentes (Alt+Bas)</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Glob</source>
        <translation>Glob</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Least size</source>
        <translation>Taille minimale</translation>
    </message>
    <message>
        <source>Greatest size</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation>Modifié à partir du</translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation>Modifié jusqu’au</translation>
    </message>
    <message>
        <source>Text and regular expressions: anywhere in the path. Glob: the whole name, or path if it has a /.</source>
        <translation>Texte et expressions régulières&#xa0;: n’importe où dans le chemin. Glob&#xa0;: le nom entier, ou le chemin s’il contient un /.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>10 KB</source>
        <translation>10 KB</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <comment>an example of year-month-day</comment>
        <translation>2026-12-31</translation>
    </message>
    <message>
        <source>{0} from</source>
        <comment>size or date</comment>
        <translation>{0}, de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>Dans {0}</translation>
    </message>
    <message>
        <source>In all buckets</source>
        <translation>Dans tous les buckets</translation>
    </message>
    <message>
        <source>“{0}” is no size; write it like 10 MB.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une taille&#xa0;; écrivez par exemple 10 MB.</translation>
    </message>
    <message>
        <source>“{0}” is no date; write it like 2026-12-31.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date&#xa0;; écrivez par exemple 2026-12-31.</translation>
    </message>
    <message>
        <source>Type what to find, or limit size or date.</source>
        <translation>Saisissez ce qu’il faut rechercher, ou limitez la taille ou la date.</translation>
    </message>
    <message>
        <source>This expression could take for ever on a single name. Repeat fewer things within others.</source>
        <translation>Cette expression pourrait prendre un temps infini sur un seul nom. Imbriquez moins de répétitions.</translation>
    </message>
    <message>
        <source>This is no regular expression: {0}</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <comment>a search, how it is compared</comment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Nothing was searched for yet</source>
        <translation>Aucune recherche jusqu’ici</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>Oublier ces recherches</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{0} found · searching: {1} looked at, {2}</source>
        <translation>{0} trouvés · recherche en cours&#xa0;: {1} examinés, {2}</translation>
    </message>
    <message>
        <source>{0} found · {1} looked at, {2}</source>
        <translation>{0} trouvés · {1} examinés, {2}</translation>
    </message>
    <message>
        <source>{0} found · stopped, there may be more: {1} looked at, {2}</source>
        <translation>{0} trouvés · arrêté, il y en a peut-être davantage&#xa0;: {1} examinés, {2}</translation>
    </message>
    <message>
        <source>Every name below is read for this, one request for each 1,000.</source>
        <translation>Tous les noms contenus sont lus pour cela, une requête par millier.</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 requête</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all could be read ({0}): {1}</source>
        <translation>Tout n’a pas pu être lu ({0})&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Aucun résultat jusqu’ici</translation>
    </message>
    <message>
        <source>No object below here matches.</source>
        <translation>Aucun objet contenu ici ne correspond.</translation>
    </message>
    <message>
        <source>Not all was searched.</source>
        <translation>La recherche n’a pas tout couvert.</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Selected are {0} that match. The rest of this folder is not read yet, and not selected.</source>
        <translation>Sélection&#xa0;: les {0} qui correspondent. Le reste de ce dossier n’est pas encore lu, ni sélectionné.</translation>
    </message>
    <message>
        <source>Selected are the {0} read so far. The rest of this folder is not.</source>
        <translation>Sélection&#xa0;: les {0} lus jusqu’ici. Le reste de ce dossier n’est pas sélectionné.</translation>
    </message>
    <message>
        <source>Read and Select All</source>
        <translation>Tout lire et sélectionner</translation>
    </message>
    <message>
        <source>Keep This Selection</source>
        <translation>Garder cette sélection</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>Poursuivre la lecture</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Rien jusqu’ici</translation>
    </message>
    <message>
        <source>More is to come.</source>
        <translation>La suite reste à lire.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>New Bucket…</source>
        <translation>Nouveau bucket…</translation>
    </message>
    <message>
        <source>No buckets</source>
        <translation>Aucun bucket</translation>
    </message>
    <message>
        <source>This service instance has no bucket that this key may see.</source>
        <translation>Cette instance de service n’a aucun bucket visible avec cette clé.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>None of {0} passes the filter.</source>
        <translation>Rien ne passe le filtre, sur {0}.</translation>
    </message>
    <message>
        <source>None of the {0} read so far passes the filter.</source>
        <translation>Rien ne passe le filtre, sur {0} lus jusqu’ici.</translation>
    </message>
    <message>
        <source>Search the Rest</source>
        <translation>Chercher dans le reste</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ce dossier est vide</translation>
    </message>
    <message>
        <source>This bucket is empty</source>
        <translation>Ce bucket est vide</translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation>Envoyer des fichiers…</translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them.</source>
        <translation>Déposez des fichiers et des dossiers ici, ou choisissez-les.</translation>
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
        <translation>Trouvés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importer {0}</translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Size of the objects</source>
        <translation>Taille des objets</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>IAM API key</source>
        <translation>Clé API IAM</translation>
    </message>
    <message>
        <source>HMAC keys</source>
        <translation>Clés HMAC</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Authentifié avec</translation>
    </message>
    <message>
        <source>Signs links with</source>
        <translation>Signe les liens avec</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Instance de service</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>none: read-only</source>
        <translation>aucune&#xa0;: lecture seule</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>demandée à chaque démarrage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
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
        <translation>Il n’y a pas de connexion «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>No connection reaches this bucket at {0}.</source>
        <translation>Aucune connexion n’atteint ce bucket à {0}.</translation>
    </message>
    <message>
        <source>No connection has a bucket “{0}”.</source>
        <translation>Aucune connexion n’a de bucket «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>GrantsEditor</name>
    <message>
        <source>Add Grant</source>
        <translation>Ajouter une autorisation</translation>
    </message>
</context>
<context>
    <name>HeaderEdit</name>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>COS Browser ended unexpectedly the last time</source>
        <translation>COS Browser s’est arrêté de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>Transfers go on where they were. A report names places in the program, no keys and no objects.</source>
        <translation>Les transferts reprennent où ils en étaient. Un rapport cite des endroits du programme, aucune clé et aucun objet.</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Handbook – COS Browser</source>
        <translation>Manuel – COS Browser</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>HiddenCostsDialog</name>
    <message>
        <source>Hidden costs</source>
        <translation>Coûts cachés</translation>
    </message>
    <message>
        <source>Hidden costs in {0}</source>
        <translation>Coûts cachés dans {0}</translation>
    </message>
    <message>
        <source>Older versions cannot be brought back. Type the name of the bucket to go on:</source>
        <translation>Les anciennes versions ne peuvent pas être récupérées. Saisissez le nom du bucket pour continuer :</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Nom du bucket</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Cleaning up {0}</source>
        <translation>Nettoyage de {0}</translation>
    </message>
    <message>
        <source>There is nothing of that age.</source>
        <translation>Il n’y a rien d’aussi ancien.</translation>
    </message>
    <message>
        <source>Cleaned up in part</source>
        <translation>Nettoyé en partie</translation>
    </message>
    <message>
        <source>No listing of objects shows these, and they are charged for.</source>
        <translation>Aucune liste d’objets ne les montre, et ils sont facturés.</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Plus ancien que</translation>
    </message>
    <message>
        <source>Let the bucket do it by a rule…</source>
        <translation>Laisser le bucket le faire par une règle…</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Envois inachevés</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Anciennes versions</translation>
    </message>
    <message>
        <source>Delete markers that hide nothing</source>
        <translation>Marqueurs de suppression qui ne masquent rien</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>what: how many</comment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>1 upload of your own transfers is not over, and is left alone.</source>
        <translation>1 envoi de vos propres transferts n’est pas terminé et reste intact.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of your own transfers are not over, and are left alone.</source>
        <translation>
            <numerusform>%Ln envoi de vos propres transferts n’est pas terminé et reste intact.</numerusform>
            <numerusform>%Ln envois de vos propres transferts ne sont pas terminés et restent intacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Remove Legal Hold</source>
        <translation>Retirer un suspens juridique</translation>
    </message>
    <message>
        <source>Add Legal Hold</source>
        <translation>Ajouter un suspens juridique</translation>
    </message>
    <message>
        <source>Take a legal hold from {0}</source>
        <translation>Retirer un suspens juridique de {0}</translation>
    </message>
    <message>
        <source>Put {0} under a legal hold</source>
        <translation>Placer {0} sous suspens juridique</translation>
    </message>
    <message>
        <source>Remove Hold</source>
        <translation>Retirer le suspens</translation>
    </message>
    <message>
        <source>Add Hold</source>
        <translation>Ajouter le suspens</translation>
    </message>
    <message>
        <source>for example case-2026-118</source>
        <translation>par exemple case-2026-118</translation>
    </message>
    <message>
        <source>Name of the hold</source>
        <translation>Nom du suspens</translation>
    </message>
    <message>
        <source>What has no other hold and no retention left can then be changed and deleted.</source>
        <translation>Ce qui n’a plus ni autre suspens ni conservation pourra alors être modifié et supprimé.</translation>
    </message>
    <message>
        <source>While it is there, nobody can change or delete them, whatever their retention period.</source>
        <translation>Tant qu’il est là, personne ne peut les modifier ni les supprimer, quelle que soit leur période de conservation.</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Envoi, au plus</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Téléchargement, au plus</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Retirer cette plage horaire</translation>
    </message>
</context>
<context>
    <name>IconGrid</name>
    <message>
        <source>Objects as icons</source>
        <translation>Objets en icônes</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a credential</source>
        <translation>Importer des identifiants</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Instance de service</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Found: {0}.</source>
        <translation>Trouvé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The keys are copied to the keyring of this computer. What they came from stays as it is.</source>
        <translation>Les clés sont copiées dans le trousseau de cet ordinateur. Leur source reste telle quelle.</translation>
    </message>
    <message>
        <source>The API key will be sent to {0} and not to IBM Cloud.</source>
        <translation>La clé API sera envoyée à {0} et non à IBM Cloud.</translation>
    </message>
    <message>
        <source>Asking IBM Cloud which service instances the key reaches…</source>
        <translation>Demande à IBM Cloud des instances de service accessibles avec la clé…</translation>
    </message>
    <message>
        <source>The key reaches no service instance that IBM Cloud would list.</source>
        <translation>La clé ne donne accès à aucune instance de service qu’IBM Cloud listerait.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>Saving. The keyring may ask for its password.</source>
        <translation>Enregistrement. Le trousseau demandera peut-être son mot de passe.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>InstancePicker</name>
    <message numerus="yes">
        <source>The key reaches %Ln service instances. Open:</source>
        <translation>
            <numerusform>La clé donne accès à %Ln instance de service. Ouvrir&#xa0;:</numerusform>
            <numerusform>La clé donne accès à %Ln instances de service. Ouvrir&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The key reaches one service instance:</source>
        <translation>La clé donne accès à une instance de service&#xa0;:</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Retention and Legal Holds</source>
        <translation>Conservation et suspens juridiques</translation>
    </message>
    <message>
        <source>Under legal holds</source>
        <translation>Sous suspens juridique</translation>
    </message>
    <message>
        <source>Retention ends before</source>
        <translation>Conservation terminée avant le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kept Until</source>
        <translation>Conservation jusqu’au</translation>
    </message>
    <message>
        <source>Days Left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Legal Holds</source>
        <translation>Suspens juridiques</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What keeps the objects of {0}</source>
        <translation>Ce qui conserve les objets de {0}</translation>
    </message>
    <message>
        <source>With neither chosen, all that have retention. Each object takes a request.</source>
        <translation>Si aucun n’est choisi, tous ceux qui ont une conservation. Chaque objet prend une requête.</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0} found, {1} objects looked up</source>
        <translation>{0} trouvés, {1} objets examinés</translation>
    </message>
    <message>
        <source>{0}, {1} could not be</source>
        <translation>{0}, {1} en échec</translation>
    </message>
    <message>
        <source>{0}; the first {1} are shown, the report has all</source>
        <translation>{0}&#xa0;; les {1} premiers sont affichés, le rapport les contient tous</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved a report of {0} objects.</source>
        <translation>Rapport de {0} objets enregistré.</translation>
    </message>
</context>
<context>
    <name>KeptPair</name>
    <message>
        <source>saved; they sign the links you share</source>
        <translation>enregistrées&#xa0;; elles signent les liens que vous partagez</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>KeyKeeping</name>
    <message>
        <source>Ask for the keys at each start, and keep them nowhere</source>
        <translation>Demander les clés à chaque démarrage, et ne les garder nulle part</translation>
    </message>
    <message>
        <source>This computer has no keyring that is safe for keys: they are used for this run, and asked for at the next start. They are never written to a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau sûr pour les clés&#xa0;: elles servent pour cette session, et seront demandées au prochain démarrage. Elles ne sont jamais écrites dans un fichier.</translation>
    </message>
    <message>
        <source>The keys are used for this run, and asked for at the next start. They are never written to a file.</source>
        <translation>Les clés servent pour cette session, et seront demandées au prochain démarrage. Elles ne sont jamais écrites dans un fichier.</translation>
    </message>
    <message>
        <source>The keys in the keyring stay as they are.</source>
        <translation>Les clés du trousseau restent telles quelles.</translation>
    </message>
    <message>
        <source>The keys go to the keyring of this computer: {0}. They are never written to a file.</source>
        <translation>Les clés vont dans le trousseau de cet ordinateur&#xa0;: {0}. Elles ne sont jamais écrites dans un fichier.</translation>
    </message>
    <message>
        <source>The keys go to the keyring of this computer. They are never written to a file.</source>
        <translation>Les clés vont dans le trousseau de cet ordinateur. Elles ne sont jamais écrites dans un fichier.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation>Nouveau raccourci&#xa0;: appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Document texte</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>Tableau TSV</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>reStructuredText</source>
        <translation>reStructuredText</translation>
    </message>
    <message>
        <source>LaTeX text</source>
        <translation>Texte LaTeX</translation>
    </message>
    <message>
        <source>Mail message</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Certificate or key</source>
        <translation>Certificat ou clé</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>Image GIF</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>Image AVIF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>Image HEIC</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Image TIFF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Bitmap picture</source>
        <translation>Image bitmap</translation>
    </message>
    <message>
        <source>Raw camera picture</source>
        <translation>Image brute (RAW)</translation>
    </message>
    <message>
        <source>DICOM picture</source>
        <translation>Image DICOM</translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation>Image Photoshop</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vidéo MP4</translation>
    </message>
    <message>
        <source>QuickTime video</source>
        <translation>Vidéo QuickTime</translation>
    </message>
    <message>
        <source>Matroska video</source>
        <translation>Vidéo Matroska</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>Vidéo WebM</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>MP3 audio</source>
        <translation>Audio MP3</translation>
    </message>
    <message>
        <source>WAV audio</source>
        <translation>Audio WAV</translation>
    </message>
    <message>
        <source>FLAC audio</source>
        <translation>Audio FLAC</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>TAR archive</source>
        <translation>Archive TAR</translation>
    </message>
    <message>
        <source>Compressed TAR archive</source>
        <translation>Archive TAR compressée</translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation>Archive Gzip</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Archive Zstandard</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>Image disque</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>XML data</source>
        <translation>Données XML</translation>
    </message>
    <message>
        <source>YAML data</source>
        <translation>Données YAML</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Feuille de style</translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation>Script SQL</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Script shell</translation>
    </message>
    <message>
        <source>Windows script</source>
        <translation>Script Windows</translation>
    </message>
    <message>
        <source>Python program</source>
        <translation>Programme Python</translation>
    </message>
    <message>
        <source>JavaScript program</source>
        <translation>Programme JavaScript</translation>
    </message>
    <message>
        <source>TypeScript program</source>
        <translation>Programme TypeScript</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Terraform configuration</source>
        <translation>Configuration Terraform</translation>
    </message>
    <message>
        <source>Parquet data</source>
        <translation>Données Parquet</translation>
    </message>
    <message>
        <source>Avro data</source>
        <translation>Données Avro</translation>
    </message>
    <message>
        <source>ORC data</source>
        <translation>Données ORC</translation>
    </message>
    <message>
        <source>Arrow data</source>
        <translation>Données Arrow</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Scientific data</source>
        <translation>Données scientifiques</translation>
    </message>
    <message>
        <source>Model weights</source>
        <translation>Poids de modèle</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>Données binaires</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>Fichier {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
</context>
<context>
    <name>LifecycleDialog</name>
    <message>
        <source>Lifecycle rules</source>
        <translation>Règles de cycle de vie</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>tous les objets</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Keys beginning with</source>
        <translation>Clés commençant par</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>Plus grands que</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>Plus petits que</translation>
    </message>
    <message>
        <source>With the tags</source>
        <translation>Avec les étiquettes</translation>
    </message>
    <message>
        <source>Choose by size and tags too</source>
        <translation>Choisir aussi par taille et étiquettes</translation>
    </message>
    <message>
        <source>Delete objects</source>
        <translation>Supprimer les objets</translation>
    </message>
    <message>
        <source>Remove delete markers that hide nothing any more</source>
        <translation>Retirer les marqueurs de suppression qui ne masquent plus rien</translation>
    </message>
    <message>
        <source>Delete older versions</source>
        <translation>Supprimer les anciennes versions</translation>
    </message>
    <message>
        <source>Give up unfinished uploads</source>
        <translation>Abandonner les envois inachevés</translation>
    </message>
    <message>
        <source>Move new objects to the archive</source>
        <translation>Déplacer les nouveaux objets vers l’archive</translation>
    </message>
    <message>
        <source>Archive: back within 12 hours</source>
        <translation>Archive&#xa0;: récupération sous 12 heures</translation>
    </message>
    <message>
        <source>Accelerated archive: back within 2 hours</source>
        <translation>Archive accélérée&#xa0;: récupération sous 2 heures</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>Type d’archive</translation>
    </message>
    <message>
        <source>For the whole bucket only. An archived object is stored for at least 90 days.</source>
        <translation>Pour le bucket entier seulement. Un objet archivé est stocké au moins 90 jours.</translation>
    </message>
    <message>
        <source>This location has no archive.</source>
        <translation>Cet emplacement n’a pas d’archive.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet de la règle</translation>
    </message>
    <message>
        <source>A tag needs a key.</source>
        <translation>Une étiquette demande une clé.</translation>
    </message>
    <message>
        <source>A key has at most 128 characters, a value 256.</source>
        <translation>Une clé a au plus 128 caractères, une valeur 256.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>{0} (off)</source>
        <translation>{0} (désactivée)</translation>
    </message>
    <message>
        <source>A rule that deletes objects removes such markers by itself.</source>
        <translation>Une règle qui supprime des objets retire d’elle-même ces marqueurs.</translation>
    </message>
    <message>
        <source>Another rule moves objects to the archive; there can be one.</source>
        <translation>Une autre règle déplace des objets vers l’archive&#xa0;; il ne peut y en avoir qu’une.</translation>
    </message>
    <message>
        <source>A size is a number.</source>
        <translation>Une taille est un nombre.</translation>
    </message>
    <message>
        <source>Look at the tags.</source>
        <translation>Vérifiez les étiquettes.</translation>
    </message>
    <message>
        <source>The name of a rule has letters, digits and ! _ . * &apos; ( ) -, at most 255.</source>
        <translation>Le nom d’une règle contient des lettres, des chiffres et ! _ . * &apos; ( ) -, au plus 255.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Une autre règle porte ce nom.</translation>
    </message>
    <message>
        <source>Choose what the rule does.</source>
        <translation>Choisissez ce que fait la règle.</translation>
    </message>
    <message>
        <source>Choose a number of days.</source>
        <translation>Choisissez un nombre de jours.</translation>
    </message>
    <message>
        <source>The date is over.</source>
        <translation>La date est passée.</translation>
    </message>
    <message>
        <source>A rule that archives is for the whole bucket: no keys, sizes or tags.</source>
        <translation>Une règle qui archive vaut pour le bucket entier&#xa0;: ni clés, ni tailles, ni étiquettes.</translation>
    </message>
    <message>
        <source>A bucket can have one rule that archives.</source>
        <translation>Un bucket ne peut avoir qu’une règle qui archive.</translation>
    </message>
    <message>
        <source>No object is larger and smaller than this.</source>
        <translation>Aucun objet n’est à la fois plus grand et plus petit que cela.</translation>
    </message>
    <message>
        <source>At most ten tags; a key has 128 characters, a value 256.</source>
        <translation>Dix étiquettes au plus&#xa0;; une clé a 128 caractères, une valeur 256.</translation>
    </message>
    <message>
        <source>Uploads and delete markers cannot be chosen by size or tags.</source>
        <translation>Les envois et les marqueurs de suppression ne peuvent pas être choisis par taille ou étiquettes.</translation>
    </message>
    <message>
        <source>A bucket has at most 1,000 rules.</source>
        <translation>Un bucket a au plus 1&#xa0;000 règles.</translation>
    </message>
</context>
<context>
    <name>LifecycleSection</name>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>No rules.</source>
        <translation>Aucune règle.</translation>
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
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Each version has a lock of its own. A change concerns the newest of each.</source>
        <translation>Chaque version a son propre verrou. Une modification concerne la plus récente de chaque objet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Newest version: {0}</source>
        <translation>Version la plus récente&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservation jusqu’au</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Suspens juridique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
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
        <translation>Object Lock de {0}</translation>
    </message>
    <message>
        <source>Retention stays as it is</source>
        <translation>La conservation reste telle quelle</translation>
    </message>
    <message>
        <source>Governance: may be bypassed by those allowed to</source>
        <translation>Gouvernance&#xa0;: contournable par qui en a le droit</translation>
    </message>
    <message>
        <source>Compliance: by nobody, not even to be shortened</source>
        <translation>Conformité&#xa0;: par personne, pas même pour la raccourcir</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>On: keeps it without an end</source>
        <translation>Activé&#xa0;: conserve sans limite de durée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Bypass governance, to shorten it or change its mode</source>
        <translation>Contourner la gouvernance, pour la raccourcir ou changer son mode</translation>
    </message>
    <message>
        <source>The key needs the right to bypass governance retention (role Manager).</source>
        <translation>La clé doit avoir le droit de contourner la conservation en mode gouvernance (rôle Manager).</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Suspens juridique</translation>
    </message>
    <message>
        <source>Compliance cannot be undone by anyone. To confirm, type COMPLIANCE:</source>
        <translation>Personne ne peut annuler la conformité. Pour confirmer, saisissez COMPLIANCE&#xa0;:</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>That is {0} UTC.</source>
        <translation>Soit {0} UTC.</translation>
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
        <translation>Pas de défaut&#xa0;: chaque objet comme il est stocké</translation>
    </message>
    <message>
        <source>Governance: may be bypassed by those allowed to</source>
        <translation>Gouvernance&#xa0;: contournable par qui en a le droit</translation>
    </message>
    <message>
        <source>Compliance: by nobody</source>
        <translation>Conformité&#xa0;: par personne</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>To confirm, type the name of the bucket: {0}</source>
        <translation>Pour confirmer, saisissez le nom du bucket&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Nom du bucket</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Each new version in it gets this. What is there already stays as it is.</source>
        <translation>Chaque nouvelle version y reçoit cela. Ce qui s’y trouve déjà reste tel quel.</translation>
    </message>
    <message>
        <source>Object Lock can never be switched off again, and versioning stays on with it.</source>
        <translation>Object Lock ne peut plus jamais être désactivé, et la gestion des versions reste activée avec lui.</translation>
    </message>
    <message>
        <source>Object Lock of {0}</source>
        <translation>Object Lock de {0}</translation>
    </message>
    <message>
        <source>1 to {0} days, or 1 to {1} years.</source>
        <translation>1 à {0} jours, ou 1 à {1} ans.</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Connections and transfers</source>
        <translation>Connexions et transferts</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Only lines with</source>
        <translation>Seulement les lignes contenant</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys, tokens and signed links never get into a log. Names of buckets and objects do.</source>
        <translation>Les clés, jetons et liens signés n’entrent jamais dans un journal. Les noms de buckets et d’objets, si.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>Les paramètres étaient endommagés&#xa0;; ils sont gardés sous {0}, et les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Starting the demo store…</source>
        <translation>Lancement de l’espace de démonstration…</translation>
    </message>
    <message>
        <source>The demo store ended unexpectedly and is started again.</source>
        <translation>L’espace de démonstration s’est arrêté de façon inattendue et redémarre.</translation>
    </message>
    <message>
        <source>“{0}” is restored from the archive and can be read</source>
        <translation>«&#xa0;{0}&#xa0;» est restauré de l’archive et peut être lu</translation>
    </message>
    <message>
        <source>The connection process ended unexpectedly and is started again.</source>
        <translation>Le processus de connexion s’est arrêté de façon inattendue et redémarre.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>No metadata beyond the content type.</source>
        <translation>Aucune métadonnée hormis le type de contenu.</translation>
    </message>
</context>
<context>
    <name>MovePlanDialog</name>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Folders are parts of the names of objects: each object is copied to its new name, the copy is checked, and the old one is deleted. You can go on working, pause it, or close the window.</source>
        <translation>Les dossiers font partie des noms d’objets&#xa0;: chaque objet est copié sous son nouveau nom, la copie est vérifiée, et l’ancien est supprimé. Vous pouvez continuer à travailler, mettre en pause ou fermer la fenêtre.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename the folder {0} to {1}?</source>
        <translation>Renommer le dossier {0} en {1}&#xa0;?</translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation>Comptage&#xa0;: {0} objets, {1} jusqu’ici…</translation>
    </message>
    <message>
        <source>1 object of {1} will move; that takes about {2} requests.</source>
        <translation>1 objet de {1} sera déplacé&#xa0;; cela demande environ {2} requêtes.</translation>
    </message>
    <message>
        <source>{0} objects of together {1} will move; that takes about {2} requests.</source>
        <translation>{0} objets, {1} en tout, seront déplacés&#xa0;; cela demande environ {2} requêtes.</translation>
    </message>
    <message>
        <source>{0} of {1} objects will move; what is protected stays under the old name.</source>
        <translation>{0} objets sur {1} seront déplacés&#xa0;; ce qui est protégé garde l’ancien nom.</translation>
    </message>
</context>
<context>
    <name>NarrowTabs</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Plus d’onglets</translation>
    </message>
</context>
<context>
    <name>NetworkFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Selon les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>only those that this computer trusts</source>
        <translation>seulement ceux qu’approuve cet ordinateur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>I accept that requests to other computers go without encryption (http)</source>
        <translation>J’accepte que les requêtes vers d’autres ordinateurs partent sans chiffrement (http)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Trust also</source>
        <translation>Approuver aussi</translation>
    </message>
    <message>
        <source>File of further certificates</source>
        <translation>Fichier de certificats supplémentaires</translation>
    </message>
    <message>
        <source>kept in the keyring; type to replace it</source>
        <translation>gardée dans le trousseau&#xa0;; saisissez pour la remplacer</translation>
    </message>
    <message>
        <source>The address of a proxy is http:// or https://, a name and a port.</source>
        <translation>L’adresse d’un proxy est http:// ou https://, un nom et un port.</translation>
    </message>
    <message>
        <source>Everyone on the way can read and change what is sent. Accept it, or use https://.</source>
        <translation>Toute personne sur le trajet peut lire et modifier ce qui est envoyé. Acceptez-le, ou utilisez https://.</translation>
    </message>
    <message>
        <source>Choose a file of certificates (PEM)</source>
        <translation>Choisir un fichier de certificats (PEM)</translation>
    </message>
</context>
<context>
    <name>NewBucketDialog</name>
    <message>
        <source>New bucket</source>
        <translation>Nouveau bucket</translation>
    </message>
    <message>
        <source>unique in all of IBM COS</source>
        <translation>unique dans tout IBM COS</translation>
    </message>
    <message>
        <source>The only one that COS takes.</source>
        <translation>Le seul que COS accepte.</translation>
    </message>
    <message>
        <source>Object Lock: versions can be kept from being deleted</source>
        <translation>Object Lock&#xa0;: les versions peuvent être protégées de la suppression</translation>
    </message>
    <message>
        <source>Versioning: keep what is replaced or deleted</source>
        <translation>Gestion des versions&#xa0;: garder ce qui est remplacé ou supprimé</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>that of the endpoint</source>
        <translation>celui du point de terminaison</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>Root key CRN</source>
        <translation>CRN de la clé racine</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Encryption with an own key, versions, locks</source>
        <translation>Chiffrement avec une clé personnelle, versions, verrous</translation>
    </message>
    <message>
        <source>New bucket in {0}</source>
        <translation>Nouveau bucket dans {0}</translation>
    </message>
    <message>
        <source>Cross-region</source>
        <translation>Interrégional</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régional</translation>
    </message>
    <message>
        <source>Single site</source>
        <translation>Site unique</translation>
    </message>
    <message>
        <source>Object Lock switches it on.</source>
        <translation>Object Lock l’active.</translation>
    </message>
    <message>
        <source>For ever: it can neither be removed nor be had beside a retention policy.</source>
        <translation>Définitif&#xa0;: il ne peut être ni retiré, ni combiné avec une politique de conservation.</translation>
    </message>
    <message>
        <source>The location, the class and the key of a bucket can never be changed.</source>
        <translation>L’emplacement, la classe et la clé d’un bucket ne peuvent jamais être modifiés.</translation>
    </message>
    <message>
        <source>You have a bucket of this name already.</source>
        <translation>Vous avez déjà un bucket de ce nom.</translation>
    </message>
    <message>
        <source>A name has 3 to 63 characters.</source>
        <translation>Un nom a de 3 à 63 caractères.</translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots and hyphens only.</source>
        <translation>Un nom ne contient que des minuscules, des chiffres, des points et des traits d’union.</translation>
    </message>
    <message>
        <source>A name begins and ends with a letter or a digit.</source>
        <translation>Un nom commence et se termine par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A dot stands between letters or digits.</source>
        <translation>Un point se place entre des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>A name must not look like an IP address.</source>
        <translation>Un nom ne doit pas ressembler à une adresse IP.</translation>
    </message>
    <message>
        <source>Names that begin with “cosv1-” or “account-” are reserved.</source>
        <translation>Les noms qui commencent par «&#xa0;cosv1-&#xa0;» ou «&#xa0;account-&#xa0;» sont réservés.</translation>
    </message>
    <message>
        <source>This is not the CRN of a root key. It begins with crn:v1: and ends with :key: and an id.</source>
        <translation>Ce n’est pas le CRN d’une clé racine. Il commence par crn:v1: et se termine par&#xa0;:key: et un ID.</translation>
    </message>
    <message>
        <source>The key of a bucket there belongs in {0}.</source>
        <translation>La clé d’un bucket à cet endroit doit se trouver dans {0}.</translation>
    </message>
    <message>
        <source>Of Key Protect or Hyper Protect Crypto Services. Empty: keys that COS keeps.</source>
        <translation>De Key Protect ou de Hyper Protect Crypto Services. Vide&#xa0;: clés gérées par COS.</translation>
    </message>
    <message>
        <source>Only in regions and single sites.</source>
        <translation>Seulement dans les régions et les sites uniques.</translation>
    </message>
    <message>
        <source>Only for service instances of the One-Rate plan.</source>
        <translation>Seulement pour les instances de service du plan One-Rate.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The bucket {0} was made, but its versioning is not on.</source>
        <translation>Le bucket {0} a été créé, mais sa gestion des versions n’est pas activée.</translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New folder in {0}</source>
        <translation>Nouveau dossier dans {0}</translation>
    </message>
</context>
<context>
    <name>ObjectTable</name>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline</source>
        <translation>Arborescence</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>{0} stands here twice.</source>
        <translation>{0} figure deux fois ici.</translation>
    </message>
</context>
<context>
    <name>PasteTarget</name>
    <message>
        <source>Paste a service credential, an API key, or an HMAC pair</source>
        <translation>Collez des identifiants de service, une clé API ou une paire HMAC</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Press {0}, or drop the text or its file here.</source>
        <translation>Appuyez sur {0}, ou déposez le texte ou son fichier ici.</translation>
    </message>
    <message>
        <source>Found: {0}.</source>
        <translation>Trouvé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Le fichier est illisible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clé API</translation>
    </message>
    <message>
        <source>service instance</source>
        <translation>instance de service</translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation>paire HMAC</translation>
    </message>
    <message>
        <source>half of an HMAC pair</source>
        <translation>moitié d’une paire HMAC</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose the file of a credential</source>
        <translation>Choisir le fichier d’identifiants</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture, {0} by {1} pixels</source>
        <translation>Image, {0} × {1} pixels</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This object is empty</source>
        <translation>Cet objet est vide</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Content as a table</source>
        <translation>Contenu en tableau</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Content as bytes</source>
        <translation>Contenu en octets</translation>
    </message>
    <message>
        <source>probably {0}</source>
        <translation>probablement {0}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON, indented</source>
        <translation>JSON, indenté</translation>
    </message>
    <message>
        <source>Markdown source</source>
        <translation>Source Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>It has {0}. A preview reads {1} at most; open or download it to see it.</source>
        <translation>Il fait {0}. Un aperçu lit au plus {1}&#xa0;; ouvrez-le ou téléchargez-le pour le voir.</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Cette image est trop grande</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation>Lire {0}</translation>
    </message>
    <message>
        <source>A large picture</source>
        <translation>Une grande image</translation>
    </message>
    <message>
        <source>All of it must be read to show it.</source>
        <translation>Elle doit être lue en entier pour être affichée.</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <source>first page</source>
        <translation>première page</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>It seems to be damaged.</source>
        <translation>Elle semble endommagée.</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>les premiers {0} sur {1}</translation>
    </message>
    <message>
        <source>not all of it is shown</source>
        <translation>affichage partiel</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message>
        <source>Only an object has one.</source>
        <translation>Seul un objet en a un.</translation>
    </message>
    <message>
        <source>{0} – Preview</source>
        <translation>{0} – Aperçu</translation>
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
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Go to Bucket…</source>
        <translation>Aller au bucket…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Utiliser pour cette session seulement</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Metadata of {0}</source>
        <translation>Métadonnées de {0}</translation>
    </message>
    <message>
        <source>Add Metadata</source>
        <translation>Ajouter une métadonnée</translation>
    </message>
    <message>
        <source>Send letters beyond ASCII encoded (RFC 2047)</source>
        <translation>Envoyer encodées les lettres hors ASCII (RFC 2047)</translation>
    </message>
    <message>
        <source>Headers take ASCII only. Not every program decodes what was sent like this.</source>
        <translation>Les en-têtes n’acceptent que l’ASCII. Certains programmes ne décodent pas ce qui est envoyé ainsi.</translation>
    </message>
    <message>
        <source>Copy on the server (COPY)</source>
        <translation>Copier sur le serveur (COPY)</translation>
    </message>
    <message>
        <source>Fetch and store again (PUT)</source>
        <translation>Récupérer et stocker de nouveau (PUT)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>The object is copied onto itself: it gets a new date, and a new ETag if it was sent in parts. Tags and public access stay. With versioning, its present state becomes an older version. Not possible under retention. Above 5 GB it is copied in parts, as a transfer.</source>
        <translation>L’objet est copié sur lui-même&#xa0;: il reçoit une nouvelle date, et un nouvel ETag s’il a été envoyé en parties. Les étiquettes et l’accès public restent. Avec la gestion des versions, son état actuel devient une version antérieure. Impossible sous rétention. Au-delà de 5&#xa0;Go, il est copié en parties, comme un transfert.</translation>
    </message>
    <message>
        <source>Each object is fetched and stored again: twice its size passes through this computer. It gets a new date, and a new ETag if it was sent in parts. Tags and public access stay. Not possible under retention. Above 5 GB it is copied on the server, in parts, as a transfer.</source>
        <translation>Chaque objet est récupéré et stocké à nouveau&#xa0;: deux fois sa taille passe par cet ordinateur. Il reçoit une nouvelle date, et un nouvel ETag s’il a été envoyé en parties. Les étiquettes et l’accès public restent. Impossible sous rétention. Au-delà de 5&#xa0;Go, il est copié sur le serveur, en parties, comme un transfert.</translation>
    </message>
</context>
<context>
    <name>ProtectedLine</name>
    <message>
        <source>Look no further</source>
        <translation>Arrêter l’examen</translation>
    </message>
    <message>
        <source>Looking which objects are protected: {0} looked up, {1} protected so far…</source>
        <translation>Recherche des objets protégés&#xa0;: {0} examinés, {1} protégés jusqu’ici…</translation>
    </message>
    <message>
        <source>Only {0} objects were looked up. What else is protected stays, and is told afterwards.</source>
        <translation>Seuls {0} objets ont été examinés. Le reste de ce qui est protégé demeure, et sera indiqué ensuite.</translation>
    </message>
    <message>
        <source>No object was looked up. What is protected stays, and is told afterwards.</source>
        <translation>Aucun objet n’a été examiné. Ce qui est protégé reste, et sera indiqué ensuite.</translation>
    </message>
</context>
<context>
    <name>ProtectedMoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Déplacer {0}</translation>
    </message>
    <message>
        <source>A move deletes the original, which is not possible while it is protected. It can be copied.</source>
        <translation>Un déplacement supprime l’original, ce qui est impossible tant qu’il est protégé. Il peut être copié.</translation>
    </message>
    <message>
        <source>{0} cannot be moved</source>
        <translation>{0} ne peut pas être déplacé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Move the Other One</source>
        <translation>Déplacer l’autre</translation>
    </message>
    <message>
        <source>Move the Other {0}</source>
        <translation>Déplacer les {0} autres</translation>
    </message>
    <message>
        <source>Move the Others</source>
        <translation>Déplacer les autres</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Retention Policy</source>
        <translation>Politique de conservation</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Allow permanent retention</source>
        <translation>Autoriser la conservation permanente</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Nom du bucket</translation>
    </message>
    <message>
        <source>Set Policy</source>
        <translation>Définir la politique</translation>
    </message>
    <message>
        <source>Change Policy</source>
        <translation>Modifier la politique</translation>
    </message>
    <message>
        <source>A policy can be changed, but never removed. With it the bucket can have no versioning, Object Lock or replication, and its transfers cannot go by Aspera.</source>
        <translation>Une politique peut être modifiée, mais jamais retirée. Avec elle, le bucket ne peut avoir ni gestion des versions, ni Object Lock, ni réplication, et ses transferts ne peuvent pas passer par Aspera.</translation>
    </message>
    <message>
        <source>How long objects stored in it can be neither changed nor deleted, by anyone.</source>
        <translation>Combien de temps les objets qui y sont stockés ne peuvent être ni modifiés ni supprimés, par personne.</translation>
    </message>
    <message>
        <source>Retention policy of {0}</source>
        <translation>Politique de conservation de {0}</translation>
    </message>
    <message>
        <source>Objects can then be stored for ever: neither you, nor an administrator, nor IBM can delete them, and the bucket and its service instance can never be deleted or cease to be billed while they are there.</source>
        <translation>Des objets peuvent alors être stockés pour toujours&#xa0;: ni vous, ni un administrateur, ni IBM ne peuvent les supprimer, et tant qu’ils sont là, le bucket et son instance de service ne peuvent être supprimés ni cesser d’être facturés.</translation>
    </message>
    <message>
        <source>To confirm, type the name of the bucket: {0}</source>
        <translation>Pour confirmer, saisissez le nom du bucket&#xa0;: {0}</translation>
    </message>
    <message>
        <source>I know that permanent retention can never be switched off again.</source>
        <translation>Je sais que la conservation permanente ne peut plus jamais être désactivée.</translation>
    </message>
    <message>
        <source>IBM documents two limits: {0} days (99 years) for immutable storage, {1} (1,000 years) for its interface. More than the first may be refused.</source>
        <translation>IBM documente deux limites&#xa0;: {0} jours (99 ans) pour le stockage immuable, {1} (1&#xa0;000&#xa0;ans) pour son interface. Au-delà de la première, un refus est possible.</translation>
    </message>
    <message>
        <source>An object stored now: until {0}</source>
        <translation>Un objet stocké maintenant&#xa0;: jusqu’au {0}</translation>
    </message>
</context>
<context>
    <name>ProtectionFields</name>
    <message>
        <source>As long as the source, counted anew</source>
        <translation>Aussi longtemps que la source, compté à nouveau</translation>
    </message>
    <message>
        <source>The bucket&apos;s default: {0}</source>
        <translation>Valeur par défaut du bucket&#xa0;: {0}</translation>
    </message>
    <message>
        <source>For a period</source>
        <translation>Pour une période</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>Indefinitely, until a period is set</source>
        <translation>Indéfiniment, jusqu’à ce qu’une période soit fixée</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Longueur de la période</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Unité de la période</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Suspens juridique</translation>
    </message>
    <message>
        <source>This bucket allows {0} to {1} days.</source>
        <translation>Ce bucket autorise de {0} à {1} jours.</translation>
    </message>
    <message>
        <source>Where that is not possible, the bucket&apos;s default. Legal holds are not copied.</source>
        <translation>Là où ce n’est pas possible, la valeur par défaut du bucket. Les suspens juridiques ne sont pas copiés.</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Set Policy…</source>
        <translation>Définir une politique…</translation>
    </message>
    <message>
        <source>Search and Report…</source>
        <translation>Recherche et rapport…</translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>Switch On…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Politique de conservation</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>None: objects can be changed and deleted unless a hold or lock forbids it.</source>
        <translation>Aucune&#xa0;: les objets peuvent être modifiés et supprimés, sauf si un suspens ou un verrou l’interdit.</translation>
    </message>
    <message>
        <source>It cannot be removed. Objects can be deleted when their retention has ended.</source>
        <translation>Elle ne peut pas être retirée. Les objets peuvent être supprimés une fois leur conservation terminée.</translation>
    </message>
    <message>
        <source>Change Policy…</source>
        <translation>Modifier la politique…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisée</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>Permanent retention</source>
        <translation>Conservation permanente</translation>
    </message>
    <message>
        <source>This key may not read the policy of the bucket; that needs the role Manager.</source>
        <translation>Cette clé n’a pas le droit de lire la politique du bucket&#xa0;: il faut le rôle Manager.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <source>The retention policy of the bucket excludes Object Lock.</source>
        <translation>La politique de conservation du bucket exclut Object Lock.</translation>
    </message>
    <message>
        <source>Object Lock needs versioning: switch that on first.</source>
        <translation>Object Lock a besoin de la gestion des versions&#xa0;: activez-la d’abord.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Désactivé.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR code du lien</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Decide Each…</source>
        <translation>Décider un par un…</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit COS Browser</source>
        <translation>Quitter COS Browser</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1 transfer is not finished</source>
        <translation>1 transfert n’est pas terminé</translation>
    </message>
    <message>
        <source>It can be finished in the background; COS Browser quits after it. Or it stops now and goes on from where it is when COS Browser is started again.</source>
        <translation>Il peut se terminer en arrière-plan&#xa0;; COS Browser quitte ensuite. Ou il s’arrête maintenant et reprendra là où il en est au prochain démarrage de COS Browser.</translation>
    </message>
    <message>
        <source>{0} transfers are not finished</source>
        <translation>{0} transferts ne sont pas terminés</translation>
    </message>
    <message>
        <source>They can be finished in the background; COS Browser quits after the last one. Or they stop now and go on from where they are when COS Browser is started again.</source>
        <translation>Ils peuvent se terminer en arrière-plan&#xa0;; COS Browser quitte après le dernier. Ou ils s’arrêtent maintenant et reprendront là où ils en sont au prochain démarrage de COS Browser.</translation>
    </message>
    <message>
        <source>All transfers are finished</source>
        <translation>Tous les transferts sont terminés</translation>
    </message>
    <message>
        <source>Nothing is interrupted when COS Browser quits now.</source>
        <translation>Rien n’est interrompu si COS Browser quitte maintenant.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Terminer, puis quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name of {0}</source>
        <translation>Nouveau nom de {0}</translation>
    </message>
</context>
<context>
    <name>ReplicationDialog</name>
    <message>
        <source>Replication rules</source>
        <translation>Règles de réplication</translation>
    </message>
    <message>
        <source>Both buckets keep versions, and an IAM authorisation lets Cloud Object Storage write into the target; it is made in the IBM Cloud console. What is stored from now on is copied.</source>
        <translation>Les deux buckets conservent les versions, et une autorisation IAM permet à Cloud Object Storage d’écrire dans la cible&#xa0;; elle se crée dans la console IBM Cloud. Ce qui est stocké à partir de maintenant est copié.</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>tous les objets</translation>
    </message>
    <message>
        <source>Copy delete markers too</source>
        <translation>Copier aussi les marqueurs de suppression</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>La règle est active</translation>
    </message>
    <message>
        <source>Keys beginning with</source>
        <translation>Clés commençant par</translation>
    </message>
    <message>
        <source>Target bucket</source>
        <translation>Bucket cible</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Replication needs versioning: turn on that of this bucket first.</source>
        <translation>La réplication nécessite la gestion des versions&#xa0;: activez d’abord celle de ce bucket.</translation>
    </message>
    <message>
        <source>It needs the name of the bucket that gets the copies.</source>
        <translation>Il manque le nom du bucket qui reçoit les copies.</translation>
    </message>
    <message>
        <source>A bucket cannot be copied into itself.</source>
        <translation>Un bucket ne peut pas être copié dans lui-même.</translation>
    </message>
    <message>
        <source>Another rule copies the same objects to this bucket.</source>
        <translation>Une autre règle copie les mêmes objets dans ce bucket.</translation>
    </message>
</context>
<context>
    <name>ReplicationSection</name>
    <message>
        <source>all objects</source>
        <translation>tous les objets</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>objects to a bucket</comment>
        <translation>{0} vers {1}</translation>
    </message>
    <message>
        <source>with delete markers</source>
        <translation>avec les marqueurs de suppression</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Non copiés</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>Objects not copied</source>
        <translation>Objets non copiés</translation>
    </message>
    <message>
        <source>No rules: nothing is copied to another bucket.</source>
        <translation>Aucune règle&#xa0;: rien n’est copié dans un autre bucket.</translation>
    </message>
    <message>
        <source>{0} Rules of another program have parts that are not changed here.</source>
        <translation>{0} Des règles d’un autre programme ont des parties qui ne sont pas modifiées ici.</translation>
    </message>
    <message>
        <source>What could not be copied, this server does not tell.</source>
        <translation>Ce serveur ne dit pas ce qui n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>Everything was copied.</source>
        <translation>Tout a été copié.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {0} from the archive</source>
        <translation>Restaurer {0} de l’archive</translation>
    </message>
    <message>
        <source>Accelerated: within {0} hours</source>
        <translation>Accéléré&#xa0;: sous {0} heures</translation>
    </message>
    <message>
        <source>Bulk: within {0} hours</source>
        <translation>En bloc&#xa0;: sous {0} heures</translation>
    </message>
    <message>
        <source>As fits the class of each object</source>
        <translation>Selon la classe de chaque objet</translation>
    </message>
    <message>
        <source>Keep the copy for</source>
        <translation>Garder la copie pendant</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>A copy is there until {0}. It is then kept for so many days from now instead.</source>
        <translation>Une copie est là jusqu’au {0}. Elle sera gardée à la place ce nombre de jours à partir de maintenant.</translation>
    </message>
    <message>
        <source>The objects stay archived; a copy can be read for these days, and is billed beside them.</source>
        <translation>Les objets restent archivés&#xa0;; une copie est lisible pendant ces jours, et facturée en plus.</translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Add Hold…</source>
        <translation>Ajouter un suspens…</translation>
    </message>
    <message>
        <source>Remove Hold…</source>
        <translation>Retirer un suspens…</translation>
    </message>
    <message>
        <source>Search and Report…</source>
        <translation>Recherche et rapport…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Permanent retention cannot be changed.</source>
        <translation>La conservation permanente ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>No retention: nothing keeps this object from being changed or deleted.</source>
        <translation>Pas de conservation&#xa0;: rien n’empêche de modifier ou de supprimer cet objet.</translation>
    </message>
    <message>
        <source>It has ended: the object can be changed and deleted.</source>
        <translation>Elle est terminée&#xa0;: l’objet peut être modifié et supprimé.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservation jusqu’au</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Suspens juridiques</translation>
    </message>
    <message>
        <source>The bucket keeps objects {0} by default.</source>
        <translation>Conservation par défaut des objets du bucket&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The bucket has no retention policy.</source>
        <translation>Le bucket n’a pas de politique de conservation.</translation>
    </message>
    <message>
        <source>Its retention has ended: without this hold the object can be changed and deleted.</source>
        <translation>Sa conservation est terminée&#xa0;: sans ce suspens, l’objet peut être modifié et supprimé.</translation>
    </message>
    <message>
        <source>What else protects the object stays.</source>
        <translation>Ce qui protège l’objet par ailleurs reste.</translation>
    </message>
    <message>
        <source>Remove the legal hold “{0}”?</source>
        <translation>Retirer le suspens juridique «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove Hold</source>
        <translation>Retirer le suspens</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>This key may not read the list. {0}</source>
        <translation>Cette clé ne peut pas lire la liste. {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>There is no rule. “Add Rule” makes the first one.</source>
        <translation>Il n’y a aucune règle. «&#xa0;Ajouter une règle&#xa0;» crée la première.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a rule and its fault</comment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>All rules are removed.</source>
        <translation>Toutes les règles seront supprimées.</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This key may not read it. {0}</source>
        <translation>Cette clé n’a pas le droit de le lire. {0}</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>Ce serveur n’a pas ce paramètre.</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun paramètre ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changes when COS Browser is started again.</source>
        <translation>Change au prochain démarrage de COS Browser.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Of the folder that is shown, and of new tabs.</source>
        <translation>Du dossier affiché, et des nouveaux onglets.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>The panel on the left.</source>
        <translation>Le panneau de gauche.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>The panel on the right.</source>
        <translation>Le panneau de droite.</translation>
    </message>
    <message>
        <source>Holds for folders that are opened from now on.</source>
        <translation>Vaut pour les dossiers ouverts à partir de maintenant.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Holds for tabs that are opened from now on.</source>
        <translation>Vaut pour les onglets ouverts à partir de maintenant.</translation>
    </message>
    <message>
        <source>Folders among objects</source>
        <translation>Dossiers parmi les objets</translation>
    </message>
    <message>
        <source>Sort names by their bytes</source>
        <translation>Trier les noms selon leurs octets</translation>
    </message>
    <message>
        <source>Side of pictures</source>
        <translation>Côté des images</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>In the icons view of tabs that are opened from now on; there Ctrl and the wheel change it.</source>
        <translation>Dans la vue en icônes des onglets ouverts à partir de maintenant ; Ctrl et la molette l’y changent.</translation>
    </message>
    <message>
        <source>Small pictures up to</source>
        <translation>Miniatures jusqu’à</translation>
    </message>
    <message>
        <source>Larger pictures are not read for the icons view.</source>
        <translation>Les images plus grandes ne sont pas lues pour la vue en icônes.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>When uploads exist</source>
        <translation>Envois déjà existants</translation>
    </message>
    <message>
        <source>When downloads exist</source>
        <translation>Téléchargements déjà existants</translation>
    </message>
    <message>
        <source>Bandwidth, parts, history</source>
        <translation>Bande passante, parties, historique</translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation>Paramètres des transferts…</translation>
    </message>
    <message>
        <source>Limits by the hour, requests at once, size of parts.</source>
        <translation>Limites selon l’heure, requêtes simultanées, taille des parties.</translation>
    </message>
    <message>
        <source>Say when transfers end</source>
        <translation>Signaler la fin des transferts</translation>
    </message>
    <message>
        <source>A notification of the desktop, while no window of COS Browser is active.</source>
        <translation>Une notification du bureau, quand aucune fenêtre de COS Browser n’est active.</translation>
    </message>
    <message>
        <source>Stay awake while transferring</source>
        <translation>Rester en éveil pendant les transferts</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself. The screen may.</source>
        <translation>L’ordinateur ne se met pas en veille de lui-même. L’écran, si.</translation>
    </message>
    <message>
        <source>Keyboard and connections</source>
        <translation>Clavier et connexions</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Manage Connections…</source>
        <translation>Gérer les connexions…</translation>
    </message>
    <message>
        <source>Order, colours, network, private endpoints, proxy.</source>
        <translation>Ordre, couleurs, réseau, points de terminaison privés, proxy.</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written: {0}</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Small pictures kept on disk</source>
        <translation>Petites images gardées sur le disque</translation>
    </message>
    <message>
        <source>Those that were not seen for the longest time go first.</source>
        <translation>Celles qui n’ont pas été vues depuis le plus longtemps partent d’abord.</translation>
    </message>
    <message>
        <source>Preview reads</source>
        <translation>L’aperçu lit</translation>
    </message>
    <message>
        <source>Of larger objects the beginning, until more is asked for.</source>
        <translation>Le début des objets plus grands, jusqu’à ce qu’on demande la suite.</translation>
    </message>
    <message>
        <source>Connections in the menu of the icon</source>
        <translation>Connexions dans le menu de l’icône</translation>
    </message>
    <message>
        <source>Those used last, in the task bar or dock. Their names are written into a file of the desktop.</source>
        <translation>Les dernières utilisées, dans la barre des tâches ou le dock. Leurs noms sont écrits dans un fichier du bureau.</translation>
    </message>
    <message>
        <source>Start and updates</source>
        <translation>Démarrage et nouvelles versions</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>So that unfinished transfers go on.</source>
        <translation>Pour que les transferts inachevés continuent.</translation>
    </message>
    <message>
        <source>Look for new versions</source>
        <translation>Chercher les nouvelles versions</translation>
    </message>
    <message>
        <source>Once a day, at the start. Nothing is downloaded.</source>
        <translation>Une fois par jour, au démarrage. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>New versions are announced at</source>
        <translation>Les nouvelles versions sont annoncées à</translation>
    </message>
    <message>
        <source>An https address. Without one nobody is asked.</source>
        <translation>Une adresse https. Sans elle, personne n’est interrogé.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>The file could not be read: {0}</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This file is no export of these settings; nothing was changed.</source>
        <translation>Ce fichier n’est pas un export de ces paramètres&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Imported. Some of it holds when COS Browser is started again.</source>
        <translation>Importé. Une partie prendra effet au prochain démarrage de COS Browser.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Upload under this name</source>
        <translation>Envoyer sous ce nom</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Make Link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>Make Links</source>
        <translation>Créer les liens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Share {0} objects by link</source>
        <translation>Partager {0} objets par lien</translation>
    </message>
    <message>
        <source>Share this version of {0} by link</source>
        <translation>Partager cette version de {0} par lien</translation>
    </message>
    <message>
        <source>Share {0} by link</source>
        <translation>Partager {0} par lien</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Jusqu’au…</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>as the browser likes</source>
        <translation>au gré du navigateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>tel que stocké</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Copy Links</source>
        <translation>Copier les liens</translation>
    </message>
    <message>
        <source>{0} links at most are made at once.</source>
        <translation>Au plus {0} liens sont créés à la fois.</translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <source>Whoever has the link can download until {0}, without signing in.</source>
        <translation>Quiconque a le lien peut télécharger jusqu’au {0}, sans s’authentifier.</translation>
    </message>
    <message>
        <source>Whoever has the link can store anything under this name until {0}, over what is there.</source>
        <translation>Quiconque a le lien peut stocker n’importe quoi sous ce nom jusqu’au {0}, par-dessus ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>It cannot be taken back, except by removing the HMAC pair that signed it.</source>
        <translation>Il ne peut pas être révoqué, sauf en supprimant la paire HMAC qui l’a signé.</translation>
    </message>
    <message>
        <source>The shorter it works, the better.</source>
        <translation>Plus la validité est courte, mieux c’est.</translation>
    </message>
    <message>
        <source>It is not kept here: copy it now.</source>
        <translation>Il n’est pas gardé ici&#xa0;: copiez-le maintenant.</translation>
    </message>
    <message>
        <source>The link is made.</source>
        <translation>Le lien est créé.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Ce lien est trop long pour un QR code.</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Make Link…</source>
        <translation>Créer un lien…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Links that work</source>
        <translation>Liens valables</translation>
    </message>
    <message>
        <source>A link lets whoever has it download without signing in, for as long as you say.</source>
        <translation>Avec un lien, quiconque l’a peut télécharger sans s’authentifier, aussi longtemps que vous le décidez.</translation>
    </message>
    <message>
        <source>A link has to be signed by an HMAC pair, and this connection has none. Make a service credential with “Include HMAC Credential” on, and add its pair to the connection.</source>
        <translation>Un lien doit être signé par une paire HMAC, et cette connexion n’en a pas. Créez des identifiants de service avec «&#xa0;Include HMAC Credential&#xa0;» activé, et ajoutez leur paire à la connexion.</translation>
    </message>
    <message>
        <source>The HMAC pair may not read here: links to download do not work. {0}</source>
        <translation>La paire HMAC ne peut pas lire ici&#xa0;: les liens de téléchargement ne fonctionnent pas. {0}</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download of a version</source>
        <translation>Téléchargement d’une version</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>made {0}, {1}</source>
        <translation>créé&#xa0;: {0}, {1}</translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>What is not touched here stays as each object has it.</source>
        <translation>Ce qui n’est pas touché ici reste comme chaque objet l’a.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Read {0} of {1} objects…</source>
        <translation>Lecture de {0} sur {1} objets…</translation>
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>What so many objects have in common is not read.</source>
        <translation>Ce que tant d’objets ont en commun n’est pas lu.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(plusieurs valeurs)</translation>
    </message>
    <message>
        <source>This key may not read it. {0}</source>
        <translation>Cette clé n’a pas le droit de le lire. {0}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>1 object copied as text</source>
        <translation>1 objet copié comme texte</translation>
    </message>
    <message>
        <source>{0} objects copied as text</source>
        <translation>{0} objets copiés comme texte</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Rechercher des actions ou des touches</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>No action has these letters or keys.</source>
        <translation>Aucune action n’a ces lettres ou ces touches.</translation>
    </message>
    <message>
        <source>“{0}” has {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no keys.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de touches.</translation>
    </message>
    <message>
        <source>{0} alone is for typing. Hold Ctrl or Alt with it.</source>
        <translation>{0} seule sert à la saisie. Maintenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} est utilisé par «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”, which would lose it.</source>
        <translation>{0} est utilisé par «&#xa0;{1}&#xa0;», qui le perdrait.</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Folders First</source>
        <translation>Dossiers en premier</translation>
    </message>
    <message>
        <source>Folders Among Objects</source>
        <translation>Dossiers parmi les objets</translation>
    </message>
    <message>
        <source>Natural Order: file2, file10</source>
        <translation>Ordre naturel&#xa0;: fichier2, fichier10</translation>
    </message>
    <message>
        <source>Byte Order: file10, file2</source>
        <translation>Ordre des octets&#xa0;: fichier10, fichier2</translation>
    </message>
    <message>
        <source>Sorting by {0} needs the whole listing. {1} read so far; one request reads {2} more.</source>
        <translation>Trier par {0} demande la liste complète. {1} lus jusqu’ici&#xa0;; une requête en lit {2} de plus.</translation>
    </message>
    <message>
        <source>Read All and Sort</source>
        <translation>Tout lire et trier</translation>
    </message>
    <message>
        <source>Do Not Sort</source>
        <translation>Ne pas trier</translation>
    </message>
</context>
<context>
    <name>Stayed</name>
    <message>
        <source>{0}: {1}</source>
        <comment>name of an object: why it stayed as it was</comment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation>Nouvel onglet</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Étiquettes de {0}</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Aucune étiquette.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>How lines end: LF on Linux and macOS, CRLF on Windows</source>
        <translation>Fins de ligne&#xa0;: LF sous Linux et macOS, CRLF sous Windows</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Name, such as notes.txt</source>
        <translation>Nom, par exemple notes.txt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New text file in {0}</source>
        <translation>Nouveau fichier texte dans {0}</translation>
    </message>
    <message>
        <source>New text file</source>
        <translation>Nouveau fichier texte</translation>
    </message>
    <message>
        <source>{0}[*] – COS Browser</source>
        <translation>{0}[*] – COS Browser</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caractères</translation>
    </message>
    <message>
        <source>the connection is read-only</source>
        <translation>connexion en lecture seule</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Stored as {0}</source>
        <translation>Stocké avec le type {0}</translation>
    </message>
    <message>
        <source>Its lines end in several ways; saving makes them the same.</source>
        <translation>Ses lignes se terminent de plusieurs façons&#xa0;; l’enregistrement les unifie.</translation>
    </message>
    <message>
        <source>The encoding was guessed: {0}. Choose another below.</source>
        <translation>L’encodage a été deviné&#xa0;: {0}. Choisissez-en un autre ci-dessous.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Up to {0} are edited here. Use Edit, which opens the system&apos;s program.</source>
        <translation>Au plus {0} se modifient ici. Utilisez Modifier, qui ouvre le programme du système.</translation>
    </message>
    <message>
        <source>Its bytes are no text that this encoding has.</source>
        <translation>Ses octets ne sont pas un texte dans cet encodage.</translation>
    </message>
    <message>
        <source>It is stored packed (Content-Encoding). Download it to change it.</source>
        <translation>Il est stocké compressé (Content-Encoding). Téléchargez-le pour le modifier.</translation>
    </message>
    <message>
        <source>This cannot be edited here</source>
        <translation>Modification impossible ici</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>{0} has no “{1}”. Choose another encoding, such as UTF-8, below.</source>
        <translation>{0} n’a pas «&#xa0;{1}&#xa0;». Choisissez un autre encodage ci-dessous, par exemple UTF-8.</translation>
    </message>
    <message>
        <source>It has more than {0}, which is as much as is edited here.</source>
        <translation>Il dépasse {0}, le maximum modifiable ici.</translation>
    </message>
    <message>
        <source>There is an object of this name already.</source>
        <translation>Il y a déjà un objet de ce nom.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>the new text file</source>
        <translation>le nouveau fichier texte</translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <translation>Enregistrer les modifications de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles seront perdues.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>created {0}</source>
        <translation>créé le {0}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Upload files or a folder to where you are</source>
        <translation>Envoyer des fichiers ou un dossier là où vous êtes</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Cancel all transfers?</source>
        <translation>Annuler tous les transferts&#xa0;?</translation>
    </message>
    <message>
        <source>What is finished stays. Unfinished uploads are removed from their buckets, and unfinished files here.</source>
        <translation>Ce qui est terminé reste. Les envois inachevés sont supprimés de leurs buckets, et les fichiers inachevés ici.</translation>
    </message>
    <message>
        <source>Cancel Transfers</source>
        <translation>Annuler les transferts</translation>
    </message>
    <message>
        <source>Export Finished Transfers</source>
        <translation>Exporter les transferts terminés</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <translation>transferts.csv</translation>
    </message>
    <message>
        <source>{0} finished files written to {1}</source>
        <translation>{0} fichiers terminés écrits dans {1}</translation>
    </message>
</context>
<context>
    <name>TransferFooter</name>
    <message>
        <source>Limit the bandwidth</source>
        <translation>Limiter la bande passante</translation>
    </message>
    <message>
        <source>Speed and limits</source>
        <translation>Débit et limites</translation>
    </message>
    <message>
        <source>Which transfers are listed</source>
        <translation>Transferts affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>Rechercher des transferts</translation>
    </message>
    <message>
        <source>Export what is finished as a table (CSV)</source>
        <translation>Exporter ce qui est terminé en tableau (CSV)</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Envoi, au plus</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Téléchargement, au plus</translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation>Paramètres des transferts…</translation>
    </message>
</context>
<context>
    <name>TransferHeader</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Effacer ce qui est terminé</translation>
    </message>
    <message>
        <source>All finished</source>
        <translation>Tout est terminé</translation>
    </message>
    <message>
        <source>Drop files on a bucket or a folder to upload them</source>
        <translation>Déposez des fichiers sur un bucket ou un dossier pour les envoyer</translation>
    </message>
    <message>
        <source>Show the transfers</source>
        <translation>Afficher les transferts</translation>
    </message>
    <message>
        <source>Fold the transfers</source>
        <translation>Replier les transferts</translation>
    </message>
</context>
<context>
    <name>TransferMenu</name>
    <message>
        <source>What went wrong…</source>
        <translation>Ce qui a échoué…</translation>
    </message>
    <message>
        <source>Show in bucket</source>
        <translation>Afficher dans le bucket</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy local path</source>
        <translation>Copier le chemin local</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Tout en bas</translation>
    </message>
</context>
<context>
    <name>TransferSettingsDialog</name>
    <message>
        <source>Transfer Settings</source>
        <translation>Paramètres des transferts</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Envoi, au plus</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Téléchargement, au plus</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Transfers at once</source>
        <translation>Transferts simultanés</translation>
    </message>
    <message>
        <source>Size of a part</source>
        <translation>Taille d’une partie</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>In parts from</source>
        <translation>En parties à partir de</translation>
    </message>
    <message>
        <source>Remember finished transfers</source>
        <translation>Mémoriser les transferts terminés</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>et au plus</translation>
    </message>
    <message>
        <source> transfers</source>
        <translation> transferts</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Split files from</source>
        <translation>Diviser les fichiers dès</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation>Débit visé</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>Program (ascp)</source>
        <translation>Programme (ascp)</translation>
    </message>
    <message>
        <source>found by itself where IBM Aspera is installed</source>
        <translation>trouvé automatiquement là où IBM Aspera est installé</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter une plage horaire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>At these hours instead; the first line that holds counts:</source>
        <translation>À ces heures, à la place&#xa0;; la première ligne qui s’applique compte&#xa0;:</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultanément</translation>
    </message>
    <message>
        <source>A server that asks to slow down gets fewer requests, and slowly more again.</source>
        <translation>Un serveur qui demande de ralentir reçoit moins de requêtes, puis peu à peu de nouveau davantage.</translation>
    </message>
    <message>
        <source>Aspera</source>
        <translation>Aspera</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose ascp</source>
        <translation>Choisir ascp</translation>
    </message>
</context>
<context>
    <name>TransferTree</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo Deletion of {0}</source>
        <translation>Annuler la suppression de {0}</translation>
    </message>
    <message>
        <source>Undo Deletion of {0} Objects</source>
        <translation>Annuler la suppression de {0} objets</translation>
    </message>
    <message>
        <source>Undo Renaming to {0}</source>
        <translation>Annuler le renommage en {0}</translation>
    </message>
    <message>
        <source>Undo Move of {0}</source>
        <translation>Annuler le déplacement de {0}</translation>
    </message>
    <message>
        <source>Undo Overwriting of {0}</source>
        <translation>Annuler l’écrasement de {0}</translation>
    </message>
    <message>
        <source>Undo Overwriting of {0} Objects</source>
        <translation>Annuler l’écrasement de {0} objets</translation>
    </message>
    <message>
        <source>Undo Saving {0}</source>
        <translation>Annuler l’enregistrement de {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: 1 object is as before</source>
        <translation>Annulé&#xa0;: 1 objet est comme avant</translation>
    </message>
    <message>
        <source>Undone: {0} objects are as before</source>
        <translation>Annulé&#xa0;: {0} objets sont comme avant</translation>
    </message>
    <message>
        <source>{0}; {1} were not there before and stay</source>
        <translation>{0}&#xa0;; {1} n’existaient pas avant et restent</translation>
    </message>
    <message>
        <source>Moving back…</source>
        <translation>Retour à la place d’origine…</translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished</source>
        <translation>Inachevés</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Envois inachevés</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Finish it with the file that was being sent</source>
        <translation>L’achever avec le fichier qui était en cours d’envoi</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Abort those older than…</source>
        <translation>Abandonner ceux de plus de…</translation>
    </message>
    <message>
        <source>begun by {0}</source>
        <translation>commencé par {0}</translation>
    </message>
    <message>
        <source>a transfer of this program</source>
        <translation>un transfert de ce programme</translation>
    </message>
    <message>
        <source>begun {0}</source>
        <translation>commencé le {0}</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 partie</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} parties</translation>
    </message>
    <message>
        <source>There are no unfinished uploads.</source>
        <translation>Il n’y a pas d’envois inachevés.</translation>
    </message>
    <message>
        <source>1 unfinished upload</source>
        <translation>1 envoi inachevé</translation>
    </message>
    <message>
        <source>{0} unfinished uploads</source>
        <translation>{0} envois inachevés</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}. What they hold is stored and charged until they are finished or aborted.</source>
        <translation>{0}. Leur contenu est stocké et facturé tant qu’ils ne sont ni achevés ni abandonnés.</translation>
    </message>
    <message>
        <source>This server has no list of them.</source>
        <translation>Ce serveur n’en a pas de liste.</translation>
    </message>
    <message>
        <source>The file of {0}</source>
        <translation>Le fichier de {0}</translation>
    </message>
    <message>
        <source>This upload belongs to a transfer of this program: resume it there.</source>
        <translation>Cet envoi appartient à un transfert de ce programme&#xa0;: reprenez-le là.</translation>
    </message>
    <message>
        <source>Comparing the parts with the file…</source>
        <translation>Comparaison des parties avec le fichier…</translation>
    </message>
    <message>
        <source>It goes on: see the transfers. Canceling it there aborts the upload.</source>
        <translation>Il continue&#xa0;: voyez les transferts. L’y annuler abandonne l’envoi.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>The parts that are there do not fit this file: it is shorter, or was cut otherwise.</source>
        <translation>Les parties présentes ne correspondent pas à ce fichier&#xa0;: il est plus court, ou a été découpé autrement.</translation>
    </message>
    <message>
        <source>This is another file: none of the parts that are there has its bytes.</source>
        <translation>C’est un autre fichier&#xa0;: aucune des parties présentes n’en a les octets.</translation>
    </message>
    <message>
        <source>Abort Old Uploads</source>
        <translation>Abandonner les anciens envois</translation>
    </message>
    <message>
        <source>Abort those that were begun more than so many days ago:</source>
        <translation>Abandonner ceux commencés il y a plus de ce nombre de jours&#xa0;:</translation>
    </message>
    <message>
        <source>None was begun more than {0} days ago.</source>
        <translation>Aucun n’a été commencé il y a plus de {0} jours.</translation>
    </message>
    <message>
        <source>Abort the upload of {0}?</source>
        <translation>Abandonner l’envoi de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Abort {0} uploads?</source>
        <translation>Abandonner {0} envois&#xa0;?</translation>
    </message>
    <message>
        <source>The parts that were sent are removed. This cannot be undone.</source>
        <translation>Les parties envoyées sont supprimées. C’est irréversible.</translation>
    </message>
    <message>
        <source>The parts that were sent, {0}, are removed. This cannot be undone.</source>
        <translation>Les parties envoyées, {0}, sont supprimées. C’est irréversible.</translation>
    </message>
    <message>
        <source>It belongs to a transfer of this program, which will start anew.</source>
        <translation>Il appartient à un transfert de ce programme, qui recommencera du début.</translation>
    </message>
    <message>
        <source>{0} of them belong to transfers of this program, which will start anew.</source>
        <translation>{0} d’entre eux appartiennent à des transferts de ce programme, qui recommenceront du début.</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>1 upload aborted</source>
        <translation>1 envoi abandonné</translation>
    </message>
    <message>
        <source>{0} uploads aborted</source>
        <translation>{0} envois abandonnés</translation>
    </message>
    <message>
        <source>{0} could not be</source>
        <translation>{0} en échec</translation>
    </message>
</context>
<context>
    <name>UploadDialog</name>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Upload to {0}</source>
        <translation>Envoyer vers {0}</translation>
    </message>
    <message>
        <source>Upload {0} to {1}</source>
        <translation>Envoyer {0} vers {1}</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Files that will be sent</source>
        <translation>Fichiers qui seront envoyés</translation>
    </message>
    <message>
        <source>Use these values for the next uploads to this bucket</source>
        <translation>Utiliser ces valeurs pour les prochains envois vers ce bucket</translation>
    </message>
    <message>
        <source>Show this dialog before each upload to this bucket</source>
        <translation>Afficher ce dialogue avant chaque envoi vers ce bucket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>By the name of each file</source>
        <translation>Selon le nom de chaque fichier</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>What exists already</source>
        <translation>Ce qui existe déjà</translation>
    </message>
    <message>
        <source>Size of the parts</source>
        <translation>Taille des parties</translation>
    </message>
    <message>
        <source>In parts above</source>
        <translation>En parties au-delà de</translation>
    </message>
    <message>
        <source>Keep the time of each file</source>
        <translation>Garder l’heure de chaque fichier</translation>
    </message>
    <message>
        <source>In its metadata, as x-amz-meta-mtime</source>
        <translation>Dans ses métadonnées, sous x-amz-meta-mtime</translation>
    </message>
    <message>
        <source>Keep empty folders</source>
        <translation>Garder les dossiers vides</translation>
    </message>
    <message>
        <source>As empty objects whose keys end in a slash</source>
        <translation>Comme objets vides dont la clé se termine par une barre oblique</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>after a number</comment>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Encode other characters than ASCII (RFC 2047)</source>
        <translation>Encoder les caractères hors ASCII (RFC 2047)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{0} Objects under retention stay.</source>
        <translation>{0} Les objets en conservation restent.</translation>
    </message>
    <message>
        <source>{0}  ({1})</source>
        <comment>a file, its size</comment>
        <translation>{0}  ({1})</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>{0} dossiers</translation>
    </message>
    <message>
        <source>Links are not followed: {0} left out.</source>
        <translation>Les liens ne sont pas suivis&#xa0;: {0} exclus.</translation>
    </message>
    <message>
        <source>Pipes, sockets and devices cannot be sent: {0}.</source>
        <translation>Les tubes, sockets et périphériques ne peuvent pas être envoyés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Not readable: {0}.</source>
        <translation>Illisibles&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Names that are not UTF-8 cannot be keys: {0}.</source>
        <translation>Les noms qui ne sont pas en UTF-8 ne peuvent pas être des clés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>An object can have 10 TB; the largest file has {0}.</source>
        <translation>Un objet peut faire 10 To&#xa0;; le plus grand fichier fait {0}.</translation>
    </message>
    <message>
        <source>The largest file has {0}; a sparse one is sent with its zeros.</source>
        <translation>Le plus grand fichier fait {0}&#xa0;; un fichier creux est envoyé avec ses zéros.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>VersioningDialog</name>
    <message>
        <source>Versioning</source>
        <translation>Gestion des versions</translation>
    </message>
    <message>
        <source>On: each change keeps what was there as an older version</source>
        <translation>Activée&#xa0;: chaque modification garde l’existant comme ancienne version</translation>
    </message>
    <message>
        <source>Suspended: older versions stay, new ones are not kept</source>
        <translation>Suspendue&#xa0;: les anciennes versions restent, de nouvelles ne sont pas gardées</translation>
    </message>
    <message>
        <source>Object Lock needs it: it cannot be suspended.</source>
        <translation>Object Lock en a besoin&#xa0;: elle ne peut pas être suspendue.</translation>
    </message>
    <message>
        <source>The bucket has a retention policy, which excludes versioning.</source>
        <translation>Le bucket a une politique de conservation, qui exclut la gestion des versions.</translation>
    </message>
    <message>
        <source>It has never been on, so there is nothing to suspend.</source>
        <translation>Elle n’a jamais été activée&#xa0;: il n’y a rien à suspendre.</translation>
    </message>
    <message>
        <source>What is deleted or replaced can be brought back, and older versions cost storage until a lifecycle rule or somebody removes them. Wait about five minutes after the first time before relying on it.</source>
        <translation>Ce qui est supprimé ou remplacé peut être rétabli, et les anciennes versions coûtent du stockage jusqu’à ce qu’une règle de cycle de vie ou quelqu’un les supprime. Attendez environ cinq minutes après la première activation avant de vous y fier.</translation>
    </message>
    <message>
        <source>From now on, replacing an object loses its content of now, unless that has a version of its own. Versions that exist stay and cost storage.</source>
        <translation>Désormais, remplacer un objet perd son contenu actuel, sauf si celui-ci a sa propre version. Les versions existantes restent et coûtent du stockage.</translation>
    </message>
</context>
<context>
    <name>VersioningSection</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>Gestion des versions</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation>Object Lock</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>Politique de conservation</translation>
    </message>
    <message>
        <source>yes: excludes versioning</source>
        <translation>oui&#xa0;: exclut la gestion des versions</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Keep versions…</source>
        <translation>Conserver les versions…</translation>
    </message>
    <message>
        <source>Show older versions</source>
        <translation>Afficher les anciennes versions</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>{0}, deleted</source>
        <translation>{0}, supprimé</translation>
    </message>
    <message>
        <source>{0}, current</source>
        <translation>{0}, actuelle</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 version</translation>
    </message>
    <message>
        <source>{0} versions</source>
        <translation>{0} versions</translation>
    </message>
    <message>
        <source>The newest {0} versions</source>
        <translation>Les {0} versions les plus récentes</translation>
    </message>
    <message>
        <source>This bucket keeps no versions: what is replaced or deleted is gone.</source>
        <translation>Ce bucket ne garde pas de versions&#xa0;: ce qui est remplacé ou supprimé est perdu.</translation>
    </message>
    <message>
        <source>{0}. Versioning is suspended: new changes replace the last one.</source>
        <translation>{0}. La gestion des versions est suspendue&#xa0;: les nouvelles modifications remplacent la dernière.</translation>
    </message>
    <message>
        <source>This server keeps no versions.</source>
        <translation>Ce serveur ne garde pas de versions.</translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>With the current version</source>
        <translation>Avec la version actuelle</translation>
    </message>
    <message>
        <source>Select two versions, or an older one</source>
        <translation>Sélectionnez deux versions, ou une ancienne</translation>
    </message>
    <message>
        <source>Remove Delete Marker…</source>
        <translation>Retirer le marqueur de suppression…</translation>
    </message>
    <message>
        <source>version of {0}</source>
        <translation>version du {0}</translation>
    </message>
    <message>
        <source>Save Version As</source>
        <translation>Enregistrer la version sous</translation>
    </message>
    <message>
        <source>{0} is being downloaded: see the transfers.</source>
        <translation>{0} est en cours de téléchargement&#xa0;: voir les transferts.</translation>
    </message>
    <message>
        <source>Restore the version of {0}?</source>
        <translation>Restaurer la version du {0}&#xa0;?</translation>
    </message>
    <message>
        <source>It is copied over the object as its newest version, with its metadata and tags. The present version stays in the list. Access lists and retention are not copied.</source>
        <translation>Elle est copiée sur l’objet comme version la plus récente, avec ses métadonnées et étiquettes. La version présente reste dans la liste. Les listes d’accès et la conservation ne sont pas copiées.</translation>
    </message>
    <message>
        <source>The version is being copied in parts: see the transfers.</source>
        <translation>La version est copiée en parties&#xa0;: voir les transferts.</translation>
    </message>
    <message>
        <source>The object is there again as its version below, if the newest marker goes.</source>
        <translation>Si le marqueur le plus récent disparaît, l’objet est de nouveau là, dans la version en dessous.</translation>
    </message>
    <message>
        <source>Remove the delete marker?</source>
        <translation>Retirer le marqueur de suppression&#xa0;?</translation>
    </message>
    <message>
        <source>Remove {0} delete markers?</source>
        <translation>Retirer {0} marqueurs de suppression&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0} are gone for good; this cannot be undone. Versions under retention stay.</source>
        <translation>{0} sont perdus pour de bon&#xa0;; c’est irréversible. Les versions en conservation restent.</translation>
    </message>
    <message>
        <source>Delete this version?</source>
        <translation>Supprimer cette version&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {0} versions?</source>
        <translation>Supprimer {0} versions&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep versions in {0}?</source>
        <translation>Garder les versions dans {0}&#xa0;?</translation>
    </message>
    <message>
        <source>From then on a change or deletion keeps what was there before, which takes room and costs as objects do. Versioning can be suspended later, but never be switched off again.</source>
        <translation>Dès lors, une modification ou une suppression garde ce qui précédait, ce qui prend de la place et coûte autant que des objets. La gestion des versions peut être suspendue plus tard, mais plus jamais désactivée.</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Activer</translation>
    </message>
</context>
<context>
    <name>WebsiteDialog</name>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>No website</source>
        <translation>Pas de site web</translation>
    </message>
    <message>
        <source>Pages of this bucket</source>
        <translation>Pages de ce bucket</translation>
    </message>
    <message>
        <source>Send every request to another host</source>
        <translation>Envoyer toutes les requêtes à un autre hôte</translation>
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
        <translation>comme la requête</translation>
    </message>
    <message>
        <source>Index page</source>
        <translation>Page d’index</translation>
    </message>
    <message>
        <source>Error page</source>
        <translation>Page d’erreur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>A host name, without https:// and without a path.</source>
        <translation>Un nom d’hôte, sans https:// et sans chemin.</translation>
    </message>
    <message>
        <source>The name of a page, without a slash: it is looked for in each folder.</source>
        <translation>Le nom d’une page, sans barre oblique&#xa0;: elle est cherchée dans chaque dossier.</translation>
    </message>
    <message>
        <source>Its pages are not served any more. The objects stay.</source>
        <translation>Ses pages ne sont plus servies. Les objets restent.</translation>
    </message>
    <message>
        <source>The {0} routing rules that the website has are removed.</source>
        <translation>Les {0} règles de routage du site web seront supprimées.</translation>
    </message>
    <message>
        <source>Visitors can read the pages only while the objects are public: see Access.</source>
        <translation>Les visiteurs ne peuvent lire les pages que tant que les objets sont publics&#xa0;: voir Accès.</translation>
    </message>
</context>
<context>
    <name>WebsiteSection</name>
    <message>
        <source>Index page</source>
        <translation>Page d’index</translation>
    </message>
    <message>
        <source>Error page</source>
        <translation>Page d’erreur</translation>
    </message>
    <message>
        <source>All requests go to</source>
        <translation>Toutes les requêtes vont à</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Règles de routage</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No website.</source>
        <translation>Aucun site web.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try the demo store</source>
        <translation>Essayer l’espace de démonstration</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>Saisir à la main…</translation>
    </message>
    <message>
        <source>Where do I find my credential?</source>
        <translation>Où trouver mes identifiants&#xa0;?</translation>
    </message>
    <message>
        <source>Work with IBM Cloud Object Storage as with a folder</source>
        <translation>Travaillez avec IBM Cloud Object Storage comme avec un dossier</translation>
    </message>
    <message>
        <source>Paste the credential of a service instance, and the buckets of all its locations appear.</source>
        <translation>Collez les identifiants d’une instance de service&#xa0;: les buckets de tous ses emplacements apparaissent.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of this computer and nowhere else: no file, no log. Without a keyring they are forgotten when you quit.</source>
        <translation>Les clés sont gardées dans le trousseau de cet ordinateur et nulle part ailleurs&#xa0;: ni fichier, ni journal. Sans trousseau, elles sont oubliées quand vous quittez.</translation>
    </message>
    <message>
        <source>Open cloud.ibm.com, then Resource list &gt; Storage, and choose your Object Storage instance.</source>
        <translation>Ouvrez cloud.ibm.com, puis Resource list &gt; Storage, et choisissez votre instance Object Storage.</translation>
    </message>
    <message>
        <source>Open the tab Service credentials and press New credential.</source>
        <translation>Ouvrez l’onglet Service credentials et appuyez sur New credential.</translation>
    </message>
    <message>
        <source>Choose a role (Writer to change things, Reader to look) and switch on Include HMAC Credential under Advanced options: links to share need it.</source>
        <translation>Choisissez un rôle (Writer pour modifier, Reader pour consulter) et activez Include HMAC Credential sous Advanced options&#xa0;: partager des liens en a besoin.</translation>
    </message>
    <message>
        <source>Press Add, unfold the new credential, copy its JSON and paste it above.</source>
        <translation>Appuyez sur Add, dépliez les nouveaux identifiants, copiez leur JSON et collez-le ci-dessus.</translation>
    </message>
</context>
<context>
    <name>_Holds</name>
    <message>
        <source>Remove this legal hold…</source>
        <translation>Retirer ce suspens juridique…</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation>{0} UTC</translation>
    </message>
    <message>
        <source>Remove the legal hold {0}</source>
        <translation>Retirer le suspens juridique {0}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Id of a service instance or account</source>
        <translation>ID d’une instance de service ou d’un compte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this grant</source>
        <translation>Retirer cette autorisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Valeur de {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>_SizeEdit</name>
    <message>
        <source>any size</source>
        <translation>toute taille</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>_When</name>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>At midnight, UTC</source>
        <translation>À minuit, UTC</translation>
    </message>
</context>
</TS>
