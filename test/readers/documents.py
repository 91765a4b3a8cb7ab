# Reads property lists and XML with Python's own parsers: a JSON list of {kind, data (base64), find} in, a JSON list of values out.
import base64
import json
import plistlib
import sys
import xml.etree.ElementTree as tree


def read(document):
    data = base64.b64decode(document["data"])
    if document["kind"] == "plist":
        return plistlib.loads(data)
    if document["kind"] == "text":
        return tree.fromstring(data).find(document["find"]).text
    return tree.fromstring(data).get(document["find"])


def plain(value):
    return value.isoformat() + "Z" if hasattr(value, "isoformat") else repr(value)


json.dump([read(document) for document in json.load(sys.stdin)], sys.stdout, default=plain)
