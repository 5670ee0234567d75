"""Why a request fails and what to do then: the table behind `errors.explain`.

The first row that fits a problem gives the words, so the special stands above the general, and the last row of each
kind fits all of it. `{name}` is the object, `{bucket}` the bucket, `{host}` who answered, `{file}` the local file,
`{status}` the HTTP status, `{clock}` how this computer's clock differs. The words of IBM's documentation are used:
role, service instance, credential, location.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from cosbrowser.cos import holds, object_lock, retention, tags
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.models import kept_words
from cosbrowser.models.text import tr


class Remedy(enum.StrEnum):
    """What a person can do here and now; a view offers it as a button where it can."""

    NONE = "none"
    RETRY = "retry"
    REFRESH = "refresh"  # read the buckets or the folder again
    EDIT_CONNECTION = "edit-connection"
    GO_TO_BUCKET = "go-to-bucket"  # by its name
    RESTORE = "restore"  # from the archive
    FOR_NOW = "for-now"  # use the secret for this run only


@dataclass(frozen=True, slots=True)
class Cause:
    """One row. Empty conditions fit everything; `said` is looked for in message and detail, in lower case."""

    kind: Kind
    sentence: str
    advice: str = ""
    remedy: Remedy = Remedy.NONE
    codes: tuple[str, ...] = ()
    statuses: tuple[int, ...] = ()
    operations: tuple[str, ...] = ()
    said: str = ""
    skewed: bool = False  # the difference of the clocks is known

    def fits(self, problem: Problem) -> bool:
        """Whether this row explains the problem."""
        return (
            problem.kind is self.kind
            and (not self.codes or problem.code in self.codes)
            and (not self.statuses or problem.status in self.statuses)
            and (not self.operations or problem.operation in self.operations)
            and (not self.skewed or problem.skew != 0)
            and self.said in f"{problem.message} {problem.detail}".lower()
        )


BUCKET_LISTS = ("ListBuckets", "ListBucketsExtended")
LISTS = ("ListObjects", "ListObjectsV2", "ListObjectVersions", "ListMultipartUploads")
READS = ("GetObject", "HeadObject", "GetObjectTagging", "GetObjectAcl", "ListLegalHolds", "ReadByLink")
UPLOADS = ("PutObject", "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload", "ListParts")
COPIES = ("CopyObject", "UploadPartCopy")
DELETES = ("DeleteObject", "DeleteObjects")
GOVERNANCE = (
    "AddLegalHold", "DeleteLegalHold", "ExtendObjectRetention", "PutBucketProtectionConfiguration",
    "PutObjectRetention", "PutObjectLegalHold", "PutObjectLockConfiguration",
)  # fmt: skip
TOKEN = ("GetToken",)
INSTANCES = ("ListInstances",)
ASPERA = ("AsperaTransfer",)
ASPERA_SERVICE = ("AsperaSetup", "GetBucketAspera")


def _protected() -> tuple[Cause, ...]:
    """What was not sent because an object is protected; `{until}` is when its retention ends."""
    other = tr("It can be read, downloaded and copied.")
    return (
        Cause(Kind.LOCKED, tr("Retention protects the object until {until}, so nothing was sent."), other,
              codes=("RetainedUntil",)),
        Cause(Kind.LOCKED, tr("Retention without an end protects the object, so nothing was sent."), other,
              codes=("RetainedForNow",)),
        Cause(Kind.LOCKED, tr("Legal holds protect the object, so nothing was sent."),
              tr("It can be changed and deleted when the last of them is removed."), codes=("RetainedByHolds",)),
        # What the server refused, looked up afterwards: its own code is AccessDenied, so the detail tells.
        Cause(Kind.LOCKED, tr("Retention protects the object until {until}: the server refused."), other,
              said="retaineduntil"),
        Cause(Kind.LOCKED, tr("Retention without an end protects the object: the server refused."), other,
              said="retainedfornow"),
        Cause(Kind.LOCKED, tr("Legal holds protect the object: the server refused."),
              tr("It can be changed and deleted when the last of them is removed."), said="retainedbyholds"),
    )  # fmt: skip


def _not_sent() -> tuple[Cause, ...]:
    """What was judged here to be refused there, and so was not sent, by the code of the judge."""
    extensions = {fault.value: kept_words.extension_fault(fault) for fault in retention.Fault}
    refusals = {refusal.value: kept_words.hold_refusal(refusal) for refusal in holds.Refusal}
    locks = {fault.value: kept_words.lock_fault(fault) for fault in object_lock.Fault}
    restores = {
        "NotArchived": tr("The object is not in the archive."),
        "RestoreRuns": tr("The object is being restored already."),
        "OtherTier": tr("The tier does not belong to the archive class of the object."),
    }
    judged = (
        (("ExtendObjectRetention",), extensions), (("AddLegalHold", "DeleteLegalHold"), refusals),
        (("PutObjectRetention",), locks), (("RestoreObject",), restores),
        (("PutObjectTagging",), {"TooManyTags": tr("An object has {0} tags at most.").format(tags.MOST)}),
    )  # fmt: skip
    return tuple(
        Cause(Kind.INVALID, words, tr("Nothing was sent."), codes=(code,), operations=operations)
        for operations, faults in judged
        for code, words in faults.items()
    )


def causes() -> tuple[Cause, ...]:
    """The table, in the language of now."""
    console = tr("A new one is made in the IBM Cloud console under Manage > Access (IAM) > API keys.")
    return (
        # Aspera
        Cause(Kind.LOCAL, tr("No Aspera program was found on this computer."),
              tr("Install IBM Aspera, or choose ascp in Transfer Settings; then try again."), Remedy.RETRY,
              ("NoProgram",), operations=ASPERA),
        Cause(Kind.LOCAL, tr("The Aspera program could not be started."),
              tr("Choose another ascp in Transfer Settings. What the system says is in the details."), Remedy.RETRY,
              operations=ASPERA),
        Cause(Kind.DENIED, tr("The Aspera service did not let the session in."),
              tr("Check the role of the API key, and try again. What ascp said is in the details."), Remedy.RETRY,
              operations=ASPERA),
        Cause(Kind.TIMEOUT, tr("The Aspera service cannot be reached."),
              tr("Have port 33001 opened for TCP and UDP, or let the connection use HTTPS."), Remedy.RETRY,
              operations=ASPERA),
        Cause(Kind.SERVER, tr("The Aspera session broke off."),
              tr("What has arrived is kept where the service can. What ascp said is in the details."), Remedy.RETRY,
              operations=ASPERA),
        Cause(Kind.INVALID, tr("Aspera could not move {file}."), tr("What ascp said is in the details."), Remedy.RETRY,
              operations=ASPERA),
        Cause(Kind.INVALID, tr("The Aspera service of {bucket} refuses the transfer."),
              tr("Let the connection use HTTPS. What the service said is in the details."), Remedy.RETRY,
              operations=ASPERA_SERVICE),
        # Signing in
        Cause(Kind.BAD_KEY, tr("IBM Cloud IAM does not know this API key."),
              tr("Check that the whole key was pasted and that it was not deleted. {0}").format(console),
              Remedy.EDIT_CONNECTION, ("BXNIM0415E",)),
        Cause(Kind.BAD_KEY, tr("This API key is disabled."),
              tr("Enable it again, or use another one. {0}").format(console), Remedy.EDIT_CONNECTION, ("BXNIM0462E",)),
        Cause(Kind.BAD_KEY, tr("This API key is locked."),
              tr("Whoever owns the key can unlock it, or make another one. {0}").format(console),
              Remedy.EDIT_CONNECTION, said="locked"),
        Cause(Kind.BAD_KEY, tr("This API key has expired."),
              tr("Use another one. {0}").format(console), Remedy.EDIT_CONNECTION, said="expired"),
        Cause(Kind.BAD_KEY, tr("IBM COS does not know this access key ID."),
              tr("Check the HMAC pair. It belongs to a service credential made with “Include HMAC Credential” on, "
                 "and goes when that credential is deleted."),
              Remedy.EDIT_CONNECTION, ("InvalidAccessKeyId",)),
        Cause(Kind.BAD_KEY, tr("The key was refused."),
              tr("Check that the whole key was pasted and that it was not deleted."), Remedy.EDIT_CONNECTION),
        Cause(Kind.BAD_SIGNATURE, tr("The secret access key does not belong to this access key ID."),
              tr("Paste both halves of the HMAC pair again, from the same service credential."),
              Remedy.EDIT_CONNECTION),
        Cause(Kind.TOKEN_REFUSED, tr("The clock of this computer is {clock} the clock of {host}, so sign-ins fail."),
              tr("Let the system set date and time by itself, then try again."), Remedy.RETRY, skewed=True),
        Cause(Kind.TOKEN_REFUSED, tr("The sign-in had expired, and a fresh one was refused too."),
              tr("Check the clock of this computer, then try again."), Remedy.RETRY, ("ExpiredToken",)),
        Cause(Kind.TOKEN_REFUSED, tr("IBM COS refuses the sign-in that IBM Cloud IAM gave."),
              tr("Check that the service instance belongs to the account of this API key."), Remedy.EDIT_CONNECTION),
        Cause(Kind.CLOCK_SKEW, tr("The clock of this computer is {clock} the clock of {host}."),
              tr("Let the system set date and time by itself, then try again."), Remedy.RETRY, skewed=True),
        Cause(Kind.CLOCK_SKEW, tr("The clock of this computer and the clock of IBM COS are too far apart."),
              tr("Let the system set date and time by itself, then try again."), Remedy.RETRY),
        # Rights
        Cause(Kind.DENIED, tr("IBM Cloud IAM refuses this API key."),
              tr("The account may allow sign-in only from certain addresses, or the user or service ID of the key "
                 "may have been removed. Ask the administrator of the account."),
              Remedy.EDIT_CONNECTION, operations=TOKEN),
        *(
            Cause(Kind.DENIED, tr("The firewall of {bucket} does not let this computer in."),
                  tr("Whoever manages the bucket can add the address of this computer. A VPN may help too."),
                  Remedy.RETRY, said=said)
            for said in ("firewall", "ip address", "network address")
        ),
        Cause(Kind.DENIED, tr("The key may not list the service instances of its account."),
              tr("Enter the CRN of the one you mean. It stands as “resource_instance_id” in a service credential."),
              operations=INSTANCES),
        Cause(Kind.DENIED, tr("The key may not list the buckets of this service instance."),
              tr("Check the service instance. Listing buckets needs the role Reader, Writer or Manager on the whole "
                 "instance; a single bucket can be opened by its name with less."),
              Remedy.GO_TO_BUCKET, operations=BUCKET_LISTS),
        Cause(Kind.DENIED, tr("The key may not list the objects of {bucket}."),
              tr("It needs the role Content Reader, Reader, Writer or Manager on the bucket. A firewall or a "
                 "context-based restriction of the bucket refuses in the same way."),
              Remedy.RETRY, operations=(*LISTS, "HeadBucket")),
        Cause(Kind.DENIED, tr("The key may not read this object."),
              tr("It needs the role Object Reader, Content Reader, Reader, Writer or Manager on the bucket. A "
                 "firewall of the bucket refuses in the same way."),
              Remedy.RETRY, operations=READS),
        Cause(Kind.DENIED, tr("The key may not write here, or the object that is there is protected."),
              tr("Writing needs the role Object Writer, Writer or Manager on the bucket. An object under retention "
                 "or a legal hold cannot be replaced by anyone."),
              Remedy.RETRY, operations=(*UPLOADS, *COPIES)),
        Cause(Kind.DENIED, tr("The key may not delete here, or the object is protected."),
              tr("Deleting needs the role Writer or Manager on the bucket. An object under retention or a legal hold "
                 "cannot be deleted by anyone."),
              Remedy.RETRY, operations=DELETES),
        Cause(Kind.DENIED, tr("The key may not create or delete buckets."),
              tr("That needs the role Writer or Manager on the service instance."),
              Remedy.RETRY, operations=("CreateBucket", "DeleteBucket")),
        Cause(Kind.DENIED, tr("The key may not change retention or legal holds."),
              tr("That needs the role Manager on the bucket."), Remedy.RETRY, operations=GOVERNANCE),
        Cause(Kind.DENIED, tr("The key may not do this."),
              tr("Ask the administrator of the account for a role on the bucket that allows it."), Remedy.RETRY),
        Cause(Kind.READ_ONLY, tr("This connection is read-only; nothing was sent."),
              tr("To change anything, switch “Read-only” off in the connection."), Remedy.EDIT_CONNECTION),
        Cause(Kind.LOCKED, tr("The object is in the archive."),
              tr("Restore it first. That takes up to 2 hours (accelerated) or 12 hours."),
              Remedy.RESTORE, ("InvalidObjectState",)),
        *_protected(),
        Cause(Kind.LOCKED, tr("A retention period or a legal hold protects the object."),
              tr("It can be replaced or deleted when its retention has ended and its last legal hold is removed.")),
        # Buckets and objects
        Cause(Kind.NO_BUCKET, tr("{host} has no bucket of this name."),
              tr("It may have been deleted, or be in another location. Read the list of buckets again. If the "
                 "connection has an endpoint of its own, check that one."), Remedy.REFRESH),
        Cause(Kind.NOT_FOUND, tr("The server does not know this upload any more."),
              tr("It was finished or removed elsewhere. Start it again."), Remedy.RETRY, ("NoSuchUpload",)),
        Cause(Kind.NOT_FOUND, tr("This move is not in the list of transfers any more."),
              tr("Move the objects back yourself."), operations=("MoveBack",)),
        Cause(Kind.NOT_FOUND, tr("The service instance was not found."),
              tr("Check the CRN of the service instance."), Remedy.EDIT_CONNECTION, operations=BUCKET_LISTS),
        Cause(Kind.NOT_FOUND, tr("The credential is not where it was found."),
              tr("Its file was changed or removed meanwhile."), operations=("ReadCredentials",)),
        Cause(Kind.NOT_FOUND, tr("It is not there any more."),
              tr("Someone may have renamed or deleted it. Read the folder again."), Remedy.REFRESH),
        Cause(Kind.CONFLICT, tr("A bucket of this name exists already, in some account."),
              tr("Bucket names are unique in all of IBM COS. Choose another one."), codes=("BucketAlreadyExists",)),
        Cause(Kind.CONFLICT, tr("You have a bucket of this name already."),
              tr("Read the list of buckets again."), Remedy.REFRESH, ("BucketAlreadyOwnedByYou",)),
        Cause(Kind.CONFLICT, tr("The bucket {bucket} is not empty."),
              tr("Delete its objects, their older versions and its unfinished uploads first."),
              codes=("BucketNotEmpty",)),
        Cause(Kind.CONFLICT, tr("The settings of {bucket} do not allow this."),
              tr("Versioning, retention and replication exclude one another in part."), codes=("InvalidBucketState",)),
        Cause(Kind.INVALID, tr("{bucket} keeps no versions, which replication needs."),
              tr("Turn on the versioning of the bucket first."), codes=("ReplicationSourceVersions",)),
        Cause(Kind.INVALID, tr("There is no bucket {bucket} that this connection reaches."),
              tr("Check the name of the bucket that is to get the copies."), codes=("ReplicationTarget",)),
        Cause(Kind.INVALID, tr("The bucket {bucket}, which is to get the copies, keeps no versions."),
              tr("Turn on its versioning first."), codes=("ReplicationTargetVersions",)),
        Cause(Kind.CONFLICT, tr("Another change of the same thing was under way."),
              tr("Try again in a moment."), Remedy.RETRY, ("OperationAborted",)),
        Cause(Kind.CONFLICT, tr("There is something of this name already."), tr("Choose another name."),
              operations=("PutObject", "MakeFolder")),
        Cause(Kind.CONFLICT, tr("It does not fit what is there already."), tr("Read it again and look."),
              Remedy.REFRESH),
        Cause(Kind.CHANGED, tr("Someone changed the object in the meantime."),
              tr("Nothing was mixed up or overwritten. Read the folder again and start anew."), Remedy.REFRESH),
        *_not_sent(),
        # Requests that are refused as such
        Cause(Kind.INVALID, tr("It is there already."), tr("Choose another folder, or another name."),
              codes=("SamePlace",)),
        Cause(Kind.INVALID, tr("A folder cannot go into itself."), tr("Choose another folder."),
              codes=("IntoItself",)),
        Cause(Kind.UNSUPPORTED, tr("The copy is complete, but not all that belongs to the object could be kept."),
              tr("Details name what is missing; the key may lack the right to read or to write it."),
              codes=("NotKept",)),
        Cause(Kind.INVALID, tr("This is no name for a bucket."),
              tr("3 to 63 small letters, digits, dots and hyphens; a letter or a digit first and last."),
              codes=("InvalidBucketName",)),
        Cause(Kind.INVALID, tr("The name is too long."), tr("A key has at most 1,024 bytes."),
              codes=("KeyTooLong", "KeyTooLongError")),
        Cause(Kind.INVALID, tr("The object is too large for one request."),
              tr("An object has at most 10 TB, a part of an upload 5 GB."), codes=("EntityTooLarge",)),
        Cause(Kind.INVALID, tr("A part of the upload is smaller than 5 MB."), tr("Start the upload again."),
              Remedy.RETRY, ("EntityTooSmall",)),
        Cause(Kind.INVALID, tr("The parts that were sent do not fit together."), tr("Start the upload again."),
              Remedy.RETRY, ("InvalidPart", "InvalidPartOrder")),
        Cause(Kind.INVALID, tr("The metadata is too large."), tr("All metadata of an object has at most 2 KB."),
              codes=("MetadataTooLarge",)),
        Cause(Kind.INVALID, tr("This location does not have this storage class."),
              tr("Choose another location or storage class."),
              codes=("InvalidLocationConstraint", "IllegalLocationConstraintException")),
        Cause(Kind.INVALID, tr("The root key was not found."),
              tr("Check its CRN, and that the service instance of COS may use it: IAM needs an authorization between "
                 "Cloud Object Storage and the key service."),
              operations=("CreateBucket",), said="key crn"),
        Cause(Kind.INVALID, tr("The account has as many buckets as it may have."),
              tr("The usual limit is 100. IBM support can raise it."), codes=("TooManyBuckets",)),
        Cause(Kind.INVALID, tr("The object has fewer bytes than were asked for."), tr("Read the folder again."),
              Remedy.REFRESH, ("InvalidRange",)),
        Cause(Kind.INVALID, tr("The request took too long to arrive."), tr("Try again."), Remedy.RETRY,
              ("RequestTimeout",)),
        Cause(Kind.INVALID, tr("IBM Cloud IAM did not understand the sign-in."),
              tr("Check the API key, and the address of IAM if the connection has one of its own."),
              Remedy.EDIT_CONNECTION, operations=TOKEN),
        Cause(Kind.INVALID, tr("IBM COS did not accept the request."),
              tr("What it says is in the details."), Remedy.RETRY),
        Cause(Kind.UNSUPPORTED, tr("Service instances are listed by IBM Cloud itself only."),
              tr("Enter the CRN of the one you mean. It stands as “resource_instance_id” in a service credential."),
              operations=INSTANCES),
        Cause(Kind.UNSUPPORTED, tr("This is not possible for this bucket or object."),
              tr("What the server says is in the details."), codes=("MethodNotAllowed",)),
        Cause(Kind.UNSUPPORTED, tr("{host} does not offer this."),
              tr("Not every location and not every S3 service has every feature.")),
        # The server and the way to it
        Cause(Kind.THROTTLED, tr("{host} asks for fewer requests at a time."),
              tr("Wait a moment, then try again. Fewer transfers at a time help."), Remedy.RETRY),
        Cause(Kind.SERVER, tr("IBM Cloud IAM failed (HTTP {status})."),
              tr("Try again in a few minutes. If it stays, look at the status page of IBM Cloud."),
              Remedy.RETRY, operations=TOKEN),
        Cause(Kind.SERVER, tr("IBM COS failed (HTTP {status})."),
              tr("Try again in a few minutes. If it stays, IBM support can find it by the request ID in the details."),
              Remedy.RETRY),
        Cause(Kind.OFFLINE, tr("IBM Cloud IAM cannot be reached at {host}."),
              tr("Check the network, the VPN and the proxy. Signing in needs this address even where the buckets "
                 "are reached another way."),
              Remedy.RETRY, operations=TOKEN),
        Cause(Kind.OFFLINE, tr("{host} cannot be reached."),
              tr("Check the network, the VPN and the proxy. Private and direct endpoints answer inside IBM Cloud "
                 "only."), Remedy.RETRY),
        Cause(Kind.TIMEOUT, tr("{host} did not answer in time."),
              tr("Check the network, then try again. Private and direct endpoints answer inside IBM Cloud only."),
              Remedy.RETRY),
        Cause(Kind.TLS, tr("The certificate of {host} is not trusted, so nothing was sent."),
              tr("A proxy that inspects traffic causes this, and so does a wrong clock. Ask for the certificate of "
                 "the proxy; do not sign in where you did not expect it."), Remedy.RETRY),
        Cause(Kind.BAD_ANSWER, tr("Something else than IBM Cloud IAM answered at {host}."),
              tr("The sign-in page of a network (hotel, train, guest Wi-Fi) does this: open it in a web browser, "
                 "then try again. If not, check the address of IAM."), Remedy.RETRY, operations=TOKEN),
        Cause(Kind.BAD_ANSWER, tr("Something else than IBM COS answered at {host}."),
              tr("The sign-in page of a network (hotel, train, guest Wi-Fi) does this: open it in a web browser, "
                 "then try again. If not, check the endpoint."), Remedy.RETRY),
        Cause(Kind.REDIRECTED, tr("{host} wanted the API key to be sent somewhere else. That was refused."),
              tr("Check the address of IAM in the connection. If it is right, someone between here and there "
                 "answers in its place."), Remedy.EDIT_CONNECTION, operations=TOKEN),
        Cause(Kind.REDIRECTED, tr("{host} wanted the request to be sent somewhere else. That was refused."),
              tr("Check the endpoint in the connection."), Remedy.EDIT_CONNECTION),
        Cause(Kind.PROXY, tr("The proxy asks for a user name and a password, or does not accept these."),
              tr("Enter both in the connection, under Advanced."), Remedy.EDIT_CONNECTION, said="407"),
        Cause(Kind.PROXY, tr("The proxy asks for a user name and a password, or does not accept these."),
              tr("Enter both in the connection, under Advanced."), Remedy.EDIT_CONNECTION, statuses=(407,)),
        Cause(Kind.PROXY, tr("The proxy cannot be reached, or does not pass the request on."),
              tr("Check its address in the connection, under Advanced, or in the settings of this computer."),
              Remedy.EDIT_CONNECTION),
        Cause(Kind.PLAIN_HTTP, tr("{host} would be reached without encryption, so nothing was sent."),
              tr("Use https://, or accept this in the connection, under Advanced: everyone on the way can then read "
                 "what is sent and change it."), Remedy.EDIT_CONNECTION),
        Cause(Kind.DAMAGED, tr("The bytes that arrived are not the bytes that were sent."),
              tr("Nothing of it was kept. Try again; if it stays, a proxy on the way changes what passes."),
              Remedy.RETRY),
        # This computer
        Cause(Kind.KEYRING_LOCKED, tr("The keyring stayed locked: its password was not given."),
              tr("Try again and give it, or use the key for this run only."), Remedy.FOR_NOW, ("Denied",)),
        Cause(Kind.KEYRING_LOCKED, tr("The keyring of this computer is locked, and cannot ask for its password here."),
              tr("Unlock it and try again, or use the key for this run only."), Remedy.FOR_NOW),
        Cause(Kind.KEYRING_MISSING, tr("The keyring of this computer has stopped answering."),
              tr("Start it again, or sign out and in, then try again. Or use the key for this run only."),
              Remedy.FOR_NOW, ("Gone",)),
        Cause(Kind.KEYRING_MISSING, tr("The keyring of this computer has not been set up yet."),
              tr("Set a password for it in its own program (Passwords and Keys, KWallet), then try again. Or use the "
                 "key for this run only."), Remedy.FOR_NOW, ("NotSetUp",)),
        Cause(Kind.KEYRING_MISSING, tr("This computer has no keyring that is safe for secrets."),
              tr("Start one (GNOME Keyring, KWallet, KeePassXC) and try again, or use the key for this run only. "
                 "It is never written to a file."), Remedy.FOR_NOW),
        Cause(Kind.NO_SECRET, tr("Links to share need an HMAC pair, and this connection has none."),
              tr("Make a service credential with “Include HMAC Credential” on, and add its pair to the connection."),
              Remedy.EDIT_CONNECTION, operations=("SignLink",)),
        Cause(Kind.NO_SECRET, tr("Its key is not kept on this computer: each run asks for it."),
              tr("Enter it to go on, or have it kept in the keyring."), Remedy.EDIT_CONNECTION, ("ThisRun",)),
        Cause(Kind.NO_SECRET, tr("The keyring holds no secret for this connection."),
              tr("Enter it again; it may have been removed there."), Remedy.EDIT_CONNECTION),
        Cause(Kind.SOURCE_CHANGED, tr("The file changed while it was sent."),
              tr("Nothing of it was stored. Try again when nothing writes to it any more."), Remedy.RETRY),
        Cause(Kind.LOCAL_NAME, tr("The name cannot be a file on this computer."),
              tr("Rename the object, or download it alone under another name.")),
        Cause(Kind.DISK_FULL, tr("There is no room left on the disk of {file}."),
              tr("Make room, then resume. What has arrived is kept."), Remedy.RETRY),
        Cause(Kind.LOCAL, tr("Another COS Browser uses this profile."),
              tr("Close it and try again, or start this one with a profile of its own (--profile)."),
              Remedy.RETRY, ("InUse",), operations=("OpenJournal",)),
        Cause(Kind.LOCAL, tr("Another transfer writes to {file} already."),
              tr("Wait until it is finished, or cancel it."), Remedy.RETRY, ("InUse",)),
        Cause(Kind.LOCAL, tr("The list of transfers was damaged and begins anew."),
              tr("The old one is kept as {file}. What had been finished is where it belongs; start the rest again."),
              operations=("OpenJournal",), said="damaged"),
        Cause(Kind.LOCAL, tr("The list of transfers cannot be kept."),
              tr("Transfers run, but do not go on after a restart. Check the disk and the permissions of {file}."),
              operations=("OpenJournal", "ReadJournal", "WriteJournal")),
        Cause(Kind.LOCAL, tr("The list of connections was damaged and begins anew."),
              tr("The old one is kept as {file}, and the secrets are still in the keyring."),
              operations=("ReadConnections",), said="damaged"),
        Cause(Kind.LOCAL, tr("The certificates in {file} cannot be read."),
              tr("Choose a file in PEM form in the connection, under Advanced."), Remedy.EDIT_CONNECTION,
              operations=("ReadCertificates",)),
        Cause(Kind.LOCAL, tr("Its process ended before it was ready."), tr("What it said is in the details."),
              Remedy.RETRY, operations=("StartDemoStore",)),
        Cause(Kind.LOCAL, tr("{file} is a link."), tr("Links are not followed. Send what it leads to."),
              codes=("ELOOP",)),
        Cause(Kind.LOCAL, tr("You have no right to use {file}."),
              tr("Check its permissions, or choose another folder."), Remedy.RETRY, ("EACCES", "EPERM", "EROFS")),
        Cause(Kind.LOCAL, tr("{file} is not there any more."), tr("It was moved or deleted."), Remedy.RETRY,
              ("ENOENT",)),
        Cause(Kind.LOCAL, tr("{file} is no ordinary file."), tr("Devices, pipes and sockets are not sent."),
              codes=("EINVAL", "EISDIR", "ENXIO")),
        Cause(Kind.LOCAL, tr("{file} cannot be used."),
              tr("What the system says is in the details."), Remedy.RETRY),
        # This program
        Cause(Kind.CANCELLED, tr("It was cancelled."), remedy=Remedy.RETRY),
        Cause(Kind.ENGINE, tr("The process that talks to IBM COS ended unexpectedly."),
              tr("It is being started again, and transfers go on from where they were. Try again."), Remedy.RETRY),
        Cause(Kind.INTERNAL, tr("Something went wrong inside COS Browser."),
              tr("Nothing was changed by this step. Please report it with what the details say."), Remedy.RETRY),
    )  # fmt: skip
