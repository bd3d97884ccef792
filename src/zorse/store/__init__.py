"""Documents and their indexes, and the few typed tables beside them.

The store keeps API objects as JSON documents in head shape. Its vocabulary is small on purpose: by
id; by equality of indexed fields and a range of ``created``, newest first, after a cursor; by due
time; by unique key. ``sqlite`` and ``postgres`` implement all of it behind ``protocol`` and pass
one test suite.

What is always true: a unit of work is written whole or not at all, and nothing is answered as done
before it is durable.
"""
