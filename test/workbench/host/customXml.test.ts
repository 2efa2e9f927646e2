import { isWellFormed, namespaceOf } from "../../../src/workbench/host/types/customXml";

describe("a custom XML part", () => {
  it.each([
    ["<a/>", true],
    ['<?xml version="1.0"?>\n<!-- x --><a b="1" c=\'2\'><b>teks &amp; <![CDATA[<x>]]></b></a>\n', true],
    ['<p:a xmlns:p="urn:x"><p:b/></p:a>', true],
    ["", false],
    ["teks", false],
    ["<a>", false],
    ["<a></b>", false],
    ["<a><b></a></b>", false],
    ["<a/><b/>", false],
    ["<a/>teks", false],
    ["<a b=1/>", false],
    ["<1a/>", false],
  ])("%j is well-formed: %p", (xml, expected) => {
    expect(isWellFormed(xml)).toBe(expected);
  });

  it.each([
    ['<a xmlns="urn:satu"/>', "urn:satu"],
    ["<a xmlns='urn:dua'><b xmlns=\"urn:lain\"/></a>", "urn:dua"],
    ['<p:a xmlns="urn:lain" xmlns:p="urn:tiga"/>', "urn:tiga"],
    ['<?xml version="1.0"?><!-- <b xmlns="urn:x"/> --><a xmlns="urn:empat"/>', "urn:empat"],
    ["<a/>", ""],
  ])("%j has the namespace %j", (xml, namespace) => {
    expect(namespaceOf(xml)).toBe(namespace);
  });
});
