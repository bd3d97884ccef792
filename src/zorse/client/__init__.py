"""The Python library: the API for programs, typed, for threads and for coroutines.

``zorse`` itself gives it: ``import zorse``. Nothing of the server is loaded with it, and what talks
over the network only when the first request goes out.
"""
