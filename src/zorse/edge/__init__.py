"""HTTP: from bytes to a checked request, and from an answer back to bytes.

``app`` is the way of a request through the server, in one function. The other modules are its
steps: the form decoder, the keys, the headers, what is masked in the log, certificates and the
listener that takes TLS and refuses plain HTTP on one port.
"""
