"""Small controls that many places share."""
