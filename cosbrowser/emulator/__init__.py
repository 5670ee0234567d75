"""A local IBM Cloud Object Storage, for the demo, the tests and the benches."""
