"""Rows for views. QtCore and QtGui only, no widgets."""
