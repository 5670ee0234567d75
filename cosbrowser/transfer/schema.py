"""The tables of the journal. A change needs a new version and a step that leads to it."""

from __future__ import annotations

SCHEMA_VERSION = 4
SCHEMA = """
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
  problem TEXT,                          -- JSON of Problem
  priority INTEGER NOT NULL DEFAULT 0,   -- the higher goes first
  rank REAL NOT NULL DEFAULT 0,          -- within a priority the lower goes first; 0: its id
  ended REAL NOT NULL DEFAULT 0
);
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
  problem TEXT,
  urgent INTEGER NOT NULL DEFAULT 0,     -- goes before the others of its group
  started REAL NOT NULL DEFAULT 0,       -- seconds since the epoch, as `ended`
  ended REAL NOT NULL DEFAULT 0,
  etag TEXT NOT NULL DEFAULT '',         -- of the object, as the server said it
  version TEXT NOT NULL DEFAULT '',
  md5 TEXT NOT NULL DEFAULT '',          -- of the bytes that went, hex
  checksum TEXT NOT NULL DEFAULT ''      -- another one, by its name: "CRC32:" and base64
);
CREATE UNIQUE INDEX job_name ON job("group", name);
CREATE UNIQUE INDEX job_place ON job("group", place) WHERE place IS NOT NULL;
CREATE INDEX job_group ON job("group");
CREATE INDEX job_waiting ON job("group") WHERE state = 'waiting';
CREATE INDEX job_urgent ON job("group") WHERE urgent AND state = 'waiting';
CREATE INDEX job_litter ON job(id) WHERE litter;
CREATE TABLE part (
  job INTEGER NOT NULL, number INTEGER NOT NULL,
  start INTEGER NOT NULL, length INTEGER NOT NULL,
  etag TEXT NOT NULL DEFAULT '',         -- MD5, hex
  crc32 TEXT NOT NULL DEFAULT '',        -- base64, as in x-amz-checksum-crc32
  PRIMARY KEY (job, number)
) WITHOUT ROWID;
CREATE TABLE outcome (                   -- what a group came to that is over: history is read without its files
  "group" INTEGER PRIMARY KEY,
  state TEXT NOT NULL,
  files INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, skipped INTEGER NOT NULL,
  size INTEGER NOT NULL, sent INTEGER NOT NULL,
  verified TEXT NOT NULL,
  problem TEXT                           -- JSON of Problem
);
"""

# What leads from a version to the next one.
STEPS = {
    1: """
ALTER TABLE "group" ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "group" ADD COLUMN rank REAL NOT NULL DEFAULT 0;
ALTER TABLE "group" ADD COLUMN ended REAL NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN started REAL NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN ended REAL NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN etag TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN version TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN md5 TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN crc32 TEXT NOT NULL DEFAULT '';
CREATE INDEX job_urgent ON job("group") WHERE urgent AND state = 'waiting';
""",
    2: """
CREATE TABLE outcome (                   -- what a group came to that is over: history is read without its files
  "group" INTEGER PRIMARY KEY,
  state TEXT NOT NULL,
  files INTEGER NOT NULL, done INTEGER NOT NULL, failed INTEGER NOT NULL, skipped INTEGER NOT NULL,
  size INTEGER NOT NULL, sent INTEGER NOT NULL,
  verified TEXT NOT NULL,
  problem TEXT                           -- JSON of Problem
);
""",
    3: """
ALTER TABLE job RENAME COLUMN crc32 TO checksum;
UPDATE job SET checksum = 'CRC32:' || checksum WHERE checksum != '';
""",
}
