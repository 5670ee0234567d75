<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>COS Browser is already open with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>name, kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many to show here: open as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read. Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object&apos;s Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, sorted descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, sorted ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: waits for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} at once: the server asked to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} files)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <comment>places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0} to {1}</source>
        <comment>places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>from where to where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files, {0} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: all exist already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asked to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits {0}: {1}</source>
        <comment>a time, a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept: {0}</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by Aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files exist already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}/s</source>
        <comment>a size per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indefinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>days, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1: {0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immutable {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is not empty: a policy can be set before the first object only. Older versions and unfinished uploads count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket has versioning, which excludes retention policies, suspended or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket has Object Lock, which excludes retention policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is replicated, which excludes retention policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immutable Object Storage is not offered in this location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days begin at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default cannot be shorter than the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default cannot be longer than the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM COS takes {0} days (1,000 years) at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent retention was enabled, and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the bucket allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bucket&apos;s {0} to {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has no retention that could be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent retention cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention can only be extended: this is not longer than what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end later than allowed, counted from now: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shorter than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indefinite retention has no period to add to. Choose a date or a new period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket does not allow permanent retention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {0} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters a to z, digits and ! _ . * ( ) - &apos; only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has no retention, and so can have no legal holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This legal hold is on the object already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has {0} legal holds, as many as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This legal hold is not on the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date has to be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In compliance mode nobody can shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance mode stays until the retention has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In governance mode this needs the bypass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by legal holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and by legal holds on {0} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is protected {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and by legal holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} objects are protected, the last {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order of day, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Rate Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerated Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} PB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} EB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one is made in the IBM Cloud console under Manage &gt; Access (IAM) &gt; API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Aspera program was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install IBM Aspera, or choose ascp in Transfer Settings; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Aspera program could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another ascp in Transfer Settings. What the system says is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Aspera service did not let the session in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the role of the API key, and try again. What ascp said is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Aspera service cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have port 33001 opened for TCP and UDP, or let the connection use HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Aspera session broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived is kept where the service can. What ascp said is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspera could not move {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ascp said is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Aspera service of {bucket} refuses the transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the connection use HTTPS. What the service said is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud IAM does not know this API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and that it was not deleted. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable it again, or use another one. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever owns the key can unlock it, or make another one. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another one. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM COS does not know this access key ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the HMAC pair. It belongs to a service credential made with “Include HMAC Credential” on, and goes when that credential is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and that it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret access key does not belong to this access key ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste both halves of the HMAC pair again, from the same service credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is {clock} the clock of {host}, so sign-ins fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system set date and time by itself, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in had expired, and a fresh one was refused too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM COS refuses the sign-in that IBM Cloud IAM gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the service instance belongs to the account of this API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is {clock} the clock of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer and the clock of IBM COS are too far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud IAM refuses this API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may allow sign-in only from certain addresses, or the user or service ID of the key may have been removed. Ask the administrator of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall of {bucket} does not let this computer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages the bucket can add the address of this computer. A VPN may help too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not list the service instances of its account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the CRN of the one you mean. It stands as “resource_instance_id” in a service credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not list the buckets of this service instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service instance. Listing buckets needs the role Reader, Writer or Manager on the whole instance; a single bucket can be opened by its name with less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not list the objects of {bucket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the role Content Reader, Reader, Writer or Manager on the bucket. A firewall or a context-based restriction of the bucket refuses in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not read this object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the role Object Reader, Content Reader, Reader, Writer or Manager on the bucket. A firewall of the bucket refuses in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not write here, or the object that is there is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing needs the role Object Writer, Writer or Manager on the bucket. An object under retention or a legal hold cannot be replaced by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not delete here, or the object is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting needs the role Writer or Manager on the bucket. An object under retention or a legal hold cannot be deleted by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not create or delete buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That needs the role Writer or Manager on the service instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not change retention or legal holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That needs the role Manager on the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the account for a role on the bucket that allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change anything, switch “Read-only” off in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it first. That takes up to 2 hours (accelerated) or 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retention period or a legal hold protects the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be replaced or deleted when its retention has ended and its last legal hold is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no bucket of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or be in another location. Read the list of buckets again. If the connection has an endpoint of its own, check that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this upload any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was finished or removed elsewhere. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This move is not in the list of transfers any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the objects back yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service instance was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CRN of the service instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential is not where it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file was changed or removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may have renamed or deleted it. Read the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket of this name exists already, in some account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket names are unique in all of IBM COS. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a bucket of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list of buckets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket {bucket} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its objects, their older versions and its unfinished uploads first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of {bucket} do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning, retention and replication exclude one another in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of the same thing was under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit what is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed the object in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was mixed up or overwritten. Read the folder again and start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot go into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is complete, but not all that belongs to the object could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details name what is missing; the key may lack the right to read or to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name for a bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 63 small letters, digits, dots and hyphens; a letter or a digit first and last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has at most 1,024 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is too large to be copied over its object at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file and upload that, or copy it by another way. Up to 5 GB can be restored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is too large for one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object has at most 10 TB, a part of an upload 5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the upload is smaller than 5 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the upload again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts that were sent do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metadata of an object has at most 2 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This location does not have this storage class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another location or storage class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root key was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its CRN, and that the service instance of COS may use it: IAM needs an authorization between Cloud Object Storage and the key service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has as many buckets as it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual limit is 100. IBM support can raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has fewer bytes than were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud IAM did not understand the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API key, and the address of IAM if the connection has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM COS did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service instances are listed by IBM Cloud itself only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible for this bucket or object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every location and not every S3 service has every feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for fewer requests at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Fewer transfers at a time help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud IAM failed (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, look at the status page of IBM Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM COS failed (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, IBM support can find it by the request ID in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud IAM cannot be reached at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy. Signing in needs this address even where the buckets are reached another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy. Private and direct endpoints answer inside IBM Cloud only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again. Private and direct endpoints answer inside IBM Cloud only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that inspects traffic causes this, and so does a wrong clock. Ask for the certificate of the proxy; do not sign in where you did not expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than IBM Cloud IAM answered at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page of a network (hotel, train, guest Wi-Fi) does this: open it in a web browser, then try again. If not, check the address of IAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than IBM COS answered at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page of a network (hotel, train, guest Wi-Fi) does this: open it in a web browser, then try again. If not, check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wanted the API key to be sent somewhere else. That was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of IAM in the connection. If it is right, someone between here and there answers in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wanted the request to be sent somewhere else. That was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password, or does not accept these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both in the connection, under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or does not pass the request on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address in the connection, under Advanced, or in the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} would be reached without encryption, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://, or accept this in the connection, under Advanced: everyone on the way can then read what is sent and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that arrived are not the bytes that were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again; if it stays, a proxy on the way changes what passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stayed locked: its password was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and give it, or use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, and cannot ask for its password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer has stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again, or sign out and in, then try again. Or use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer has not been set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password for it in its own program (Passwords and Keys, KWallet), then try again. Or use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring, KWallet, KeePassXC) and try again, or use the key for this run only. It is never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to share need an HMAC pair, and this connection has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a service credential with “Include HMAC Credential” on, and add its pair to the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not kept on this computer: each run asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it to go on, or have it kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that is safe for secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read, downloaded and copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention protects the object until {until}, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention without an end protects the object, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal holds protect the object, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be changed and deleted when the last of them is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is not in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is being restored already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier does not belong to the archive class of the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds no secret for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again; it may have been removed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was stored. Try again when nothing writes to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name cannot be a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the object, or download it alone under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then resume. What has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another COS Browser uses this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again, or start this one with a profile of its own (--profile).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another transfer writes to {file} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is finished, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of transfers was damaged and begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one is kept as {file}. What had been finished is where it belongs; start the rest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of transfers cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers run, but do not go on after a restart. Check the disk and the permissions of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of connections was damaged and begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one is kept as {file}, and the secrets are still in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in PEM form in the connection, under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process ended before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are not followed. Send what it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to use {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system says is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that talks to IBM COS ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being started again, and transfers go on from where they were. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside COS Browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by this step. Please report it with what the details say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{0}” in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote “{0}” in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a service credential it stands as “resource_instance_id”. In the IBM Cloud console: Resource list &gt; Storage, click the line of your Object Storage instance beside its name, and copy the CRN from the panel that opens. On the command line: ibmcloud resource service-instance NAME. It begins with crn:v1: and ends with two colons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name with all its folders takes {0} bytes; {1} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two slashes in a row, or one at the start, make a folder without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs may take “.” and “..” for something else than a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name begins or ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds signs that cannot be seen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes {0} inside {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON breaks off in line {0}, column {1}, after the field “{2}”. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON cannot be read (line {0}, column {1}). Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” in line {1} is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” is missing; it belongs to line {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in it. A service credential has the field “apikey”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} cannot be read: there is no “=” after “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} stands before the first [section].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted by the program that wrote it. Paste the keys instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key that IBM COS gives: an API key has 44 characters, an HMAC pair 32 and 48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a CRN. It belongs into the field “Service instance”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an access key ID. Choose “HMAC pair” above to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key of IBM Cloud has 44 characters; this has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the CRN of a bucket. The one of the service instance ends with :: instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRN is not whole: it has {0} parts of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the CRN of another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRN names no service instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service instance is given by its CRN (crn:v1:…) or its GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the other half of the pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access key ID of IBM COS has 32 characters; this has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret access key of IBM COS has 48 characters; this has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are sent over https:// only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https, everyone on the way can read and change what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM COS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ahead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The server asks for {1} seconds of patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Aspera program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Aspera service refused the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Aspera service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Aspera session broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspera could not move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret does not fit the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected or archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would go unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes were damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no possible file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error in COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the connection is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection process has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buckets could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal hold of {name} was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention of {name} was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifecycle rules of {bucket} were not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CORS rules of {bucket} were not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website of {bucket} was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be moved by Aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service instances could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bucket} could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of locations could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bucket} was not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bucket} was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versioning of {bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versioning of {bucket} was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifecycle rules of {bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CORS rules of {bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website of {bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication of {bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication of {bucket} was not tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished uploads of {bucket} could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move could not be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished upload of {name} was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal holds of {name} could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfers could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfers could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo store could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention policy of {bucket} was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention policy of {bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Object Lock of {bucket} was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Object Lock of {bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Object Lock of {name} was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of {bucket} were not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of {bucket} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {file} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Uploads Exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Downloads Exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted when all is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln buckets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>objects, folders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>count selected, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read, reading on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read, more to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read, failed at page {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} match in the first {1}, reading on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} match in the first {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} match in the first {1}, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} match in the first {1}, failed at page {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM access policies decide; they are set in the IBM Cloud console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud Logs receives the events of a bucket; set in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code Engine or Event Notifications can follow a bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COS tags objects only; service instances have tags in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspera high-speed transfer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester pays, inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COS has neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What COS does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys beginning with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes after {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes idle delete markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes older versions after {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives up uploads after {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerated archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves to the {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and 1 more file exist already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more files exist already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already in {1}</source>
        <comment>a file, a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a size, a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing: {0}. New: {1}.</source>
        <comment>two sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files exist already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Both, Rename New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Both, Rename Existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite If Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite If Size Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite If Content Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo store cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finished transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a bucket first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a favourite already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select one object first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} objects and {1} folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has letters, digits and - _ . only, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters beyond ASCII can only be sent encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object has {0} tags at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has {0} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has {0} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that begin with “{0}” are the server&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags have letters, digits, spaces and + - = . _ : / @ only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a speed and its limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be the name of metadata: letters, digits and - _ . are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {0} has characters that only go out encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {0} has line breaks, controls, or spaces at an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata takes {0} bytes; {1} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag {0} is too long: {1} characters for the key, {2} for the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that begin with “ibm:” are IBM&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object can have {0} tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only printable ASCII can be in a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date as in “Tue, 03 Nov 2026 08:00:00 GMT”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A type and a subtype, as in “text/csv”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 64 letters, digits and ! _ . * ( ) - &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These objects were copied in a window that is closed, or are too many for two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are here already, or this is inside of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole place cannot be copied into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slash parts folders: use “Move To…” for another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many objects can only be dropped within their window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection they come from is read-only: they can be copied, not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copy</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dallas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washington DC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montreal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Jose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role {0} on the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <comment>use Aspera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When possible</source>
        <comment>use Aspera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <comment>use Aspera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Aspera program was found. Install one, or choose ascp in Transfer Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspera needs an API key: it does not take HMAC keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location of this bucket has no Aspera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket has a retention policy: Aspera does not write to immutable buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer service cannot be reached: port {0} (TCP and UDP) is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This upload sets metadata, tags or retention, which Aspera does not carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of up to {0} and {1} lines are compared. Save both versions and compare the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of the two is no text. Save both versions and compare the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} transfers failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} transfers finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes longer than the other program waits. It goes on: paste again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes longer than the other program waits. Use “Download…” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COS Browser {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop client for IBM Cloud Object Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The icons are Phosphor&apos;s, under the MIT licence. Not made or endorsed by IBM; IBM and IBM Cloud are trademarks of International Business Machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>the bucket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only whom IAM lets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may read, without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with an account may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may, one by one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public links to it end at once. Who has a role by IAM keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COS opens buckets by IAM policies; the server may refuse an access list for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody who has its address can fetch it, unless a public access block overrules this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with any account can fetch it. The server may not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner keeps full control. The id is that of a service instance or account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public access block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse new public lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let public lists count for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM decides beside this list: who has a role in the service instance or bucket needs no grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each object has a list of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, by this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no access lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read it: that needs the role Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Upload Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload with Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Text File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cos:// Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rclone Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python with the IBM COS SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Tab to New Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosing Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Favourite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Favourite Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Favourite Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Finished…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Again to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Filter requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln requests, {1} up, {2} down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln requests, {3} failed, {1} up, {2} down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each object is looked up when you restore; those that are not archived stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the archive: the object can be read at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be read until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be restored before it can be opened, previewed or downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes up to {0} hours. You are told when it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Longer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive rule: objects stay in the class of the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns objects that were stored after it was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveRuleDialog</name>
    <message>
        <source>Archive Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after an object was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: no archive rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: restored within {0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerated Archive: within {0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns objects that are stored from now on, of the whole bucket. Archived objects are billed for 90 days at least, and have to be restored before they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive rule of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At midnight UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsperaDialog</name>
    <message>
        <source>Asking the transfer service of {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Aspera, or by HTTPS as always?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspera is quicker where the way is long and the line is wide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BucketNameDialog</name>
    <message>
        <source>Go to bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a bucket of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked for in all locations. It need not be in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BucketPanel</name>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall lets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of COS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count, size, quota and firewall are not available with HMAC keys: that needs an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read count, size, quota and firewall: that needs the role Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection names no service that knows count, size, quota and firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count, size, quota and firewall could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BucketToTry</name>
    <message>
        <source>name of a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with bucket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>name of an object: why it was not changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} objects changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no objects in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes {0} objects, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>The key may read {0}, but not write or delete there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not list the buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in at IBM Cloud IAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bucket listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} buckets listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket {0} can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC pair is accepted: links can be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket {0} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Read for Each Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command or place has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line added, {1} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines added, {1} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions have the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only how lines end, or how the text is encoded, differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cannot be compared here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare and Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→  Update the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←  Update the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↔  Update both, the newer one wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇒  Mirror: make the right side like the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇐  Mirror: make the left side like the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare contents by checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, as in: *.tmp  .git  build/*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times may differ by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two places, then compare them. Nothing is changed by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local folder, or cos://connection/bucket/folder/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side is a local folder or a path like cos://connection/bucket/folder/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one side has to be in a bucket, and the sides have to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to copy, {1}</source>
        <comment>a count, a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <comment>a count, a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. This cannot be undone, unless the bucket keeps older versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} handed to the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete on the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Files That Exist Already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that exist already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these objects are locked by retention or a legal hold: they cannot be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all further ones of these transfers too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} files selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0} files exist already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files exist already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bucket: ETag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention or a legal hold forbids to overwrite this object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving. The keyring may ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking IBM Cloud which service instances the key reaches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>IBM Cloud IAM: API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both: API key, and HMAC pair for links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: public buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: inside the IBM Cloud network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct: inside a VPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed through this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Object Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself for each bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keyring; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved HMAC keys are removed when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key will be sent to {0} and not to IBM Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exported file holds no keys. Whoever imports it enters their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this connection; empty for none:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It and its key are forgotten on this computer. Nothing in its buckets changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorsDialog</name>
    <message>
        <source>CORS rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or * for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag, x-amz-meta-name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the browser likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is remembered is a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an origin: https:// and the host of the page, or * for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An origin is https:// and a host, without a path; * stands for any part, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least one method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers are names divided by commas; * may stand in those of requests, once each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorsSection</name>
    <message>
        <source>No web page of another host may use the bucket from a browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountBox</name>
    <message>
        <source>Objects below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>{0}, {1}</source>
        <comment>objects, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: {0} so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped counting at {0}; there may be more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteBucketDialog</name>
    <message>
        <source>Delete bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an empty bucket can be deleted. Its settings go with it, and its name may be taken by others after some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the bucket {0}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, unless the bucket keeps older versions. Objects under retention stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket keeps versions: Undo brings back what is deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: the versioning of the bucket is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: the bucket keeps no versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Objects under retention stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folder {0} and all that is in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} objects from {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} folders of {1} and all that is in them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} and {1} of {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} objects, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, in {1} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} objects deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>name of an object: why it was not deleted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Deleted objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted below {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not: listing needs the role Reader, undeleting Writer or Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket keeps no versions: what was deleted is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 deleted object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted objects so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object undeleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} objects undeleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletedModel</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no connection “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection reaches this bucket at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection has a bucket “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bucket, or a folder in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is inside of what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Opening {0} for editing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0} to the bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was deleted in the bucket while you edited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed in the bucket while you edited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not saved: {1}</source>
        <comment>a name: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to {0} were not saved when COS Browser ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing {0}: what you save goes to the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing {0}: saved to the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing {0}: saved to the bucket {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes to {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object in the bucket stays as it is. The working copy on this computer is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyBucketDialog</name>
    <message>
        <source>Empty bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bucket {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name of the bucket to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is empty: no objects, versions or unfinished uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket has a retention policy: objects under retention or a legal hold stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket has Object Lock: versions that are locked stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket was emptied in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>name of an object: why it was not deleted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the retention of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add time to what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for a time from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New period, counted from creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indefinitely, until a period is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now kept until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now kept: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what they have now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each object has is looked up before. Nothing is ever made shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This extends none of them. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} will be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nobody can change or delete it until a period is set and has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then kept until {0}. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last is then kept until {0}. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FavouriteNameDialog</name>
    <message>
        <source>Rename favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the favourite {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload with Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {0} to open “{1}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program opens a copy on this computer. To keep the object here, use Download instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a read-only copy of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “{0}”: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the name is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and regular expressions: anywhere in the name. Glob: the whole name, with * and ?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, as &gt;10MB, &lt;1 KB or 1 MB - 5 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified, as &lt;2026-01-01, 2026-01-01 - 2026-03-31 or last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no size; write it like &gt;10 MB or 1 MB - 5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date; write it like &lt;2026-12-31 or last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression could take for ever on a single name. Repeat fewer things within others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) too long for this expression</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <comment>two statements</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline has no filter; the table has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Found objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent searches (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and regular expressions: anywhere in the path. Glob: the whole name, or path if it has a /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <comment>an example of year-month-day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from</source>
        <comment>size or date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no size; write it like 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no date; write it like 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to find, or limit size or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression could take for ever on a single name. Repeat fewer things within others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <comment>a search, how it is compared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found · searching: {1} looked at, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found · {1} looked at, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found · stopped, there may be more: {1} looked at, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name below is read for this, one request for each 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not all could be read ({0}): {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object below here matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all was searched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected are {0} that match. The rest of this folder is not read yet, and not selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected are the {0} read so far. The rest of this folder is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service instance has no bucket that this key may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {0} passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} read so far passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders Among Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural Order: file2, file10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte Order: file10, file2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting by {0} needs the whole listing. {1} read so far; one request reads {2} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read All and Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Sort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs links with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantsEditor</name>
    <message>
        <source>Add Grant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderEdit</name>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>COS Browser ended unexpectedly the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers go on where they were. A report names places in the program, no keys and no objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Handbook – COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Remove Legal Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Legal Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a legal hold from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {0} under a legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example case-2026-118</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no other hold and no retention left can then be changed and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is there, nobody can change or delete them, whatever their retention period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconGrid</name>
    <message>
        <source>Objects as icons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are copied to the keyring of this computer. What they came from stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key will be sent to {0} and not to IBM Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking IBM Cloud which service instances the key reaches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key reaches no service instance that IBM Cloud would list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving. The keyring may ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstancePicker</name>
    <message numerus="yes">
        <source>The key reaches %Ln service instances. Open:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key reaches one service instance:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Retention and Legal Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under legal holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention ends before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the objects of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With neither chosen, all that have retention. Each object takes a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found, {1} objects looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} could not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the first {1} are shown, the report has all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a report of {0} objects.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPair</name>
    <message>
        <source>saved; they sign the links you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyKeeping</name>
    <message>
        <source>Ask for the keys at each start, and keep them nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that is safe for keys: they are used for this run, and asked for at the next start. They are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are used for this run, and asked for at the next start. They are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in the keyring stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys go to the keyring of this computer: {0}. They are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys go to the keyring of this computer. They are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut: press the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reStructuredText</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitmap picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickTime video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matroska video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed TAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TypeScript program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avro data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORC data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifecycleDialog</name>
    <message>
        <source>Lifecycle rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys beginning with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by size and tags too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove delete markers that hide nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete older versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up unfinished uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move new objects to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: back within 12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerated archive: back within 2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole bucket only. An archived object is stored for at least 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This location has no archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has at most 128 characters, a value 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that deletes objects removes such markers by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rule moves objects to the archive; there can be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a rule has letters, digits and ! _ . * &apos; ( ) -, at most 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the rule does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that archives is for the whole bucket: no keys, sizes or tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket can have one rule that archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object is larger and smaller than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most ten tags; a key has 128 characters, a value 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads and delete markers cannot be chosen by size or tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket has at most 1,000 rules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifecycleSection</name>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockBox</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each version has a lock of its own. A change concerns the newest of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest version: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Object Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance: may be bypassed by those allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance: by nobody, not even to be shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: keeps it without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bypass governance, to shorten it or change its mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs the right to bypass governance retention (role Manager).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance cannot be undone by anyone. To confirm, type COMPLIANCE:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {0} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockRuleDialog</name>
    <message>
        <source>Object Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No default: each object as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance: may be bypassed by those allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance: by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the name of the bucket: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new version in it gets this. What is there already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock can never be switched off again, and versioning stays on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {0} days, or 1 to {1} years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, tokens and signed links never get into a log. Names of buckets and objects do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged; they are kept as {0}, and the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo store ended unexpectedly and is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is restored from the archive and can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection process ended unexpectedly and is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when COS Browser is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metadata beyond the content type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePlanDialog</name>
    <message>
        <source>Rename folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are parts of the names of objects: each object is copied to its new name, the copy is checked, and the old one is deleted. You can go on working, pause it, or close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the folder {0} to {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: {0} objects, {1} so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object of {1} will move; that takes about {2} requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} objects of together {1} will move; that takes about {2} requests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowTabs</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkFields</name>
    <message>
        <source>As this computer is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those that this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accept that requests to other computers go without encryption (http)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of further certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keyring; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a proxy is http:// or https://, a name and a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone on the way can read and change what is sent. Accept it, or use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of certificates (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewBucketDialog</name>
    <message>
        <source>New bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique in all of IBM COS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only one that COS takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock: versions can be kept from being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning: keep what is replaced or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root key CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption with an own key, versions, locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bucket in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock switches it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever: it can neither be removed nor be had beside a retention policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location, the class and the key of a bucket can never be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a bucket of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 3 to 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has small letters, digits, dots and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name begins and ends with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot stands between letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must not look like an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that begin with “cosv1-” or “account-” are reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the CRN of a root key. It begins with crn:v1: and ends with :key: and an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a bucket there belongs in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of Key Protect or Hyper Protect Crypto Services. Empty: keys that COS keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in regions and single sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for service instances of the One-Rate plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket {0} was made, but its versioning is not on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectTable</name>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>{0} stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteTarget</name>
    <message>
        <source>Paste a service credential, an API key, or an HMAC pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {0}, or drop the text or its file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of an HMAC pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of a credential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture, {0} by {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This object is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content as bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0}. A preview reads {1} at most; open or download it to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it must be read to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seems to be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of it is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an object has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send letters beyond ASCII encoded (RFC 2047)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers take ASCII only. Not every program decodes what was sent like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy on the server (COPY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and store again (PUT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is copied onto itself: it gets a new date, and a new ETag if it was sent in parts. Tags and public access stay. With versioning, its present state becomes an older version. Not possible under retention, and above 5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each object is fetched and stored again: twice its size passes through this computer. It gets a new date, and a new ETag if it was sent in parts. Tags and public access stay. Not possible under retention, and above 5 GB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectedLine</name>
    <message>
        <source>The bucket has a retention policy: what is protected by it or by legal holds stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Retention Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow permanent retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long objects stored in it can be neither changed nor deleted, by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy can be changed, but never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention policy of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects can then be stored for ever: neither you, nor an administrator, nor IBM can delete them, and the bucket and its service instance can never be deleted or cease to be billed while they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the name of the bucket: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that permanent retention can never be switched off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM documents two limits: {0} days (99 years) for immutable storage, {1} (1,000 years) for its interface. More than the first may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object stored now: until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionFields</name>
    <message>
        <source>The bucket&apos;s default: {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indefinitely, until a period is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket allows {0} to {1} days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch On…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: objects can be changed and deleted unless a hold or lock forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be removed. Objects can be deleted when their retention has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read the policy of the bucket; that needs the role Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention policy of the bucket excludes Object Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock needs versioning: switch that on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Decide Each…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 transfer is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be finished in the background; COS Browser quits after it. Or it stops now and goes on from where it is when COS Browser is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} transfers are not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be finished in the background; COS Browser quits after the last one. Or they stop now and go on from where they are when COS Browser is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transfers are finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is interrupted when COS Browser quits now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplicationSection</name>
    <message>
        <source>all objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>objects to a bucket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with delete markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules. They are made in the IBM Cloud console, which gives the service its rights too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be copied, this server does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {0} from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerated: within {0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk: within {0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fits the class of each object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the copy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is there until {0}. It is then kept for so many days from now instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects stay archived; a copy can be read for these days, and is billed beside them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent retention cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retention: nothing keeps this object from being changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended: the object can be changed and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket keeps objects {0} by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket has no retention policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its retention has ended: without this hold the object can be changed and deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else protects the object stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the legal hold “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule. “Add Rule” makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <comment>a rule and its fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules are removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read it. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes when COS Browser is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the folder that is shown, and of new tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for folders that are opened from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders among objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort names by their bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures are not read for the icons view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When uploads exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When downloads exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth, parts, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits by the hour, requests at once, size of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when transfers end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification of the desktop, while no window of COS Browser is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay awake while transferring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself. The screen may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, colours, network, private endpoints, proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no export of these settings; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. Some of it holds when COS Browser is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {0} objects by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this version of {0} by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {0} by link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the browser likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} links at most are made at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the link can download until {0}, without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the link can store anything under this name until {0}, over what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken back, except by removing the HMAC pair that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shorter it works, the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept here: copy it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link lets whoever has it download without signing in, for as long as you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link has to be signed by an HMAC pair, and this connection has none. Make a service credential with “Include HMAC Credential” on, and add its pair to the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedDialog</name>
    <message>
        <source>What is not touched here stays as each object has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {0} of {1} objects…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What so many objects have in common is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>1 object copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} objects copied as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has these letters or keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alone is for typing. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is used by “{1}”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How lines end: LF on Linux and macOS, CRLF on Windows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Name, such as notes.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text file in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}[*] – COS Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines end in several ways; saving makes them the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding was guessed: {0}. Choose another below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {0} are edited here. Use Edit, which opens the system&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are no text that this encoding has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored packed (Content-Encoding). Download it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no “{1}”. Choose another encoding, such as UTF-8, below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {0}, which is as much as is edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an object of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>created {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files or a folder to where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Cancel all transfers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is finished stays. Unfinished uploads are removed from their buckets, and unfinished files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Finished Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} finished files written to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferFooter</name>
    <message>
        <source>Limit the bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which transfers are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is finished as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferHeader</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files on a bucket or a folder to upload them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the transfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferSettingsDialog</name>
    <message>
        <source>Transfer Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In parts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember finished transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split files from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program (ascp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself where IBM Aspera is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At these hours instead; the first line that holds counts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that asks to slow down gets fewer requests, and slowly more again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose ascp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferTree</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransfersPanel</name>
    <message>
        <source>What went wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy local path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo Deletion of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Deletion of {0} Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Renaming to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Move of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Saving {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: 1 object is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0} objects are as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving back…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it with the file that was being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort those older than…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transfer of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no unfinished uploads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unfinished upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unfinished uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. What they hold is stored and charged until they are finished or aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not list them: that needs the role Reader, Writer or Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This upload belongs to a transfer of this program: resume it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the parts with the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on: see the transfers. Canceling it there aborts the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts that are there do not fit this file: it is shorter, or was cut otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another file: none of the parts that are there has its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort Old Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort those that were begun more than so many days ago:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was begun more than {0} days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort the upload of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort {0} uploads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their parts, {0}, are removed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them belong to transfers of this program, which will start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 upload aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} uploads aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadDialog</name>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these values for the next uploads to this bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this dialog before each upload to this bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the name of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In parts above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the time of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its metadata, as x-amz-meta-mtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep empty folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As empty objects whose keys end in a slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode other characters than ASCII (RFC 2047)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  ({1})</source>
        <comment>a file, its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are not followed: {0} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipes, sockets and devices cannot be sent: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are not UTF-8 cannot be keys: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object can have 10 TB; the largest file has {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest file has {0}; a sparse one is sent with its zeros.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersioningDialog</name>
    <message>
        <source>Versioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: each change keeps what was there as an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended: older versions stay, new ones are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock needs it: it cannot be suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket has a retention policy, which excludes versioning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has never been on, so there is nothing to suspend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted or replaced can be brought back, and older versions cost storage until a lifecycle rule or somebody removes them. Wait about five minutes after the first time before relying on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, replacing an object loses its content of now, unless that has a version of its own. Versions that exist stay and cost storage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersioningSection</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: excludes versioning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on versioning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {0} versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket keeps no versions: what is replaced or deleted is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Versioning is suspended: new changes replace the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server keeps no versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not list versions: that needs the role Reader, Writer or Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two versions, or an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Delete Marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Version As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the version of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied over the object as its newest version, with its metadata and tags. The present version stays in the list. Access lists and retention are not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is there again as its version below, if the newest marker goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the delete marker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} delete markers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are gone for good; this cannot be undone. Versions under retention stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} versions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep versions in {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on a change or deletion keeps what was there before, which takes room and costs as objects do. Versioning can be suspended later, but never be switched off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebsiteDialog</name>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of this bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send every request to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>www.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name, without https:// and without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a page, without a slash: it is looked for in each folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages are not served any more. The objects stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} routing rules that the website has are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors can read the pages only while the objects are public: see Access.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebsiteSection</name>
    <message>
        <source>Index page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No website.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Try the demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find my credential?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with IBM Cloud Object Storage as with a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the credential of a service instance, and the buckets of all its locations appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of this computer and nowhere else: no file, no log. Without a keyring they are forgotten when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cloud.ibm.com, then Resource list &gt; Storage, and choose your Object Storage instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab Service credentials and press New credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role (Writer to change things, Reader to look) and switch on Include HMAC Credential under Advanced options: links to share need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Add, unfold the new credential, copy its JSON and paste it above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Holds</name>
    <message>
        <source>held since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this legal hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the legal hold {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Id of a service instance or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SizeEdit</name>
    <message>
        <source>any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_When</name>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At midnight, UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>cannot be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>a size, a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, locked</source>
        <comment>a size and a moment of an object under retention</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
