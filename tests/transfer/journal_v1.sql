-- A journal as version 1 of the schema wrote it.
BEGIN TRANSACTION;
CREATE TABLE "group" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: the window may still hold the id of a removed one
  direction TEXT NOT NULL,
  connection TEXT NOT NULL, bucket TEXT NOT NULL, prefix TEXT NOT NULL,
  folder BLOB NOT NULL,                  -- of the local side
  title TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting', -- waiting, paused, cancelled; "removed" until nothing of it lies about
  sources TEXT NOT NULL,                 -- JSON: what the plan walks, local paths or prefixes
  planned INTEGER NOT NULL DEFAULT 0,
  options TEXT NOT NULL,                 -- JSON of UploadOptions
  created REAL NOT NULL,
  problem TEXT                           -- JSON of Problem
);
INSERT INTO "group" VALUES(1,'upload','here','photos','in/',X'2F686F6D652F616461','album +2','waiting','["/home/ada/a"]',1,'{"content_type": "", "metadata": {"by": "ada"}, "headers": {}, "tags": {}, "retention_period": null, "retention_until": "", "legal_hold": "", "when_exists": "skip"}',1763800000.0,NULL);
INSERT INTO "group" VALUES(2,'download','here','photos','out/',X'2F746D70','x','paused','[]',1,'{"content_type": "", "metadata": {}, "headers": {}, "tags": {}, "retention_period": null, "retention_until": "", "legal_hold": "", "when_exists": null}',1763800002.0,NULL);
CREATE TABLE job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- in plan order
  "group" INTEGER NOT NULL,
  name TEXT NOT NULL,                    -- relative, as in the key; one file of the group
  place TEXT,                            -- the folded local path, where a file system takes two names for one
  key TEXT NOT NULL,
  path BLOB NOT NULL,                    -- below the group's folder, or absolute
  state TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',       -- what to do if the target exists; "free": it did not when planned
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL DEFAULT 0,   -- of the source, ns
  identity TEXT NOT NULL DEFAULT '',     -- of the source: size, mtime, inode, device; or the ETag
  part_size INTEGER NOT NULL DEFAULT 0,  -- of an upload or download in parts, once begun
  upload_id TEXT NOT NULL DEFAULT '',    -- of a download: the inode of its part file
  begun REAL NOT NULL DEFAULT 0,         -- when the first request for it went out
  litter INTEGER NOT NULL DEFAULT 0,     -- ended, and an upload or a part file may have to be removed
  verified TEXT NOT NULL DEFAULT '',
  problem TEXT
);
INSERT INTO "job" VALUES(1,1,'a.bin',NULL,'in/a.bin',X'612E62696E','waiting','',41943040,0,'1 2 3 4',5242880,'up-1',1763800001.0,0,'',NULL);
INSERT INTO "job" VALUES(2,1,'b é.txt',NULL,'in/b é.txt',X'6220FF2E747874','done','',10,0,'',0,'',0.0,0,'MD5',NULL);
INSERT INTO "job" VALUES(3,1,'c',NULL,'in/c',X'63','failed','',7,0,'',0,'',0.0,0,'','{"kind": "denied", "operation": "PutObject", "status": 403, "code": "AccessDenied", "request_id": "r-1"}');
INSERT INTO "job" VALUES(4,2,'x',NULL,'out/x',X'78','waiting','',3,0,'ffffffffffffffffffffffffffffffff',0,'',0.0,0,'',NULL);
CREATE TABLE part (
  job INTEGER NOT NULL, number INTEGER NOT NULL,
  start INTEGER NOT NULL, length INTEGER NOT NULL,
  etag TEXT NOT NULL DEFAULT '',         -- MD5, hex
  crc32 TEXT NOT NULL DEFAULT '',        -- base64, as in x-amz-checksum-crc32
  PRIMARY KEY (job, number)
) WITHOUT ROWID;
INSERT INTO "part" VALUES(1,1,0,5242880,'00000000000000000000000000000000','AAAAAA==');
CREATE UNIQUE INDEX job_name ON job("group", name);
CREATE UNIQUE INDEX job_place ON job("group", place) WHERE place IS NOT NULL;
CREATE INDEX job_group ON job("group");
CREATE INDEX job_waiting ON job("group") WHERE state = 'waiting';
CREATE INDEX job_litter ON job(id) WHERE litter;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('group',2);
INSERT INTO "sqlite_sequence" VALUES('job',4);
COMMIT;
PRAGMA user_version = 1;
