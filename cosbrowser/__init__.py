"""A desktop client for IBM Cloud Object Storage."""

__version__ = "0.1.0"
