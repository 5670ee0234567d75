"""A local IBM Cloud Object Storage, for the demo, the tests and the benches.

`python -m cosbrowser.emulator --help` says how to use it. Where things are:

* from the wire to a handler: `server`, `messages`, `service`, `routes` (the table to start at), `calls`, `errors`
* who may: `accounts`, `iam`, `auth`, `auth_v2`, `permission`, `acl`
* what is kept: `store`, `model`, `blobs`, `generated`, `synthetic`
* requests: `buckets`, `pages` over `listing`, `objects`, `copying`, `multipart`, `multipart_lists`, `versions`,
  `tagging`, `configurations`, `replication`, `lifecycle`, `archive`; and what they share: `writing`, `conditions`,
  `payload`, `checksums`, `hashing`, `customer_keys`, `markup`
* what only COS has: `immutable`, `locks`, `aspera`, `resource_configuration`, `places`
* for tests: `control`, `faults`, `fault_kinds`, `fault_acts`, `journal`, `bulk`, `clock`
* the process: `__main__`, `lifetime`, `console` (the address beside the locations'), `demo`, `demo_pen`, `pictures`
"""
