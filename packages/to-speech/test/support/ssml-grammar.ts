/**
 * The content model of SSML 1.1 for every element that a document without audio, lexicons and voices may have, written from the
 * recommendation, since its schema is not at hand offline. All of this belongs to the core profile.
 *
 * @source W3C Speech Synthesis Markup Language (SSML) Version 1.1, 3.1 and 3.2
 */
export const ssmlGrammar = `<?xml version="1.0" encoding="UTF-8"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2001/10/synthesis"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start>
  <element name="speak">
    <attribute name="version"><value>1.1</value></attribute>
    <attribute name="xml:lang"><data type="language"/></attribute>
    <zeroOrMore><choice><text/><ref name="p"/><ref name="s"/><ref name="inline"/></choice></zeroOrMore>
  </element>
</start>
<define name="optional-language"><optional><attribute name="xml:lang"><data type="language"/></attribute></optional></define>
<define name="p">
  <element name="p">
    <ref name="optional-language"/>
    <zeroOrMore><choice><text/><ref name="s"/><ref name="inline"/></choice></zeroOrMore>
  </element>
</define>
<define name="s">
  <element name="s">
    <ref name="optional-language"/>
    <zeroOrMore><choice><text/><ref name="inline"/></choice></zeroOrMore>
  </element>
</define>
<define name="inline">
  <choice>
    <element name="break">
      <optional><attribute name="time"><data type="string"><param name="pattern">[+]?[0-9]*\\.?[0-9]+(s|ms)</param></data></attribute></optional>
      <optional><attribute name="strength">
        <choice><value>none</value><value>x-weak</value><value>weak</value><value>medium</value><value>strong</value><value>x-strong</value></choice>
      </attribute></optional>
      <empty/>
    </element>
    <element name="mark"><attribute name="name"><data type="token"/></attribute><empty/></element>
    <element name="sub"><attribute name="alias"/><text/></element>
    <element name="lang">
      <attribute name="xml:lang"><data type="language"/></attribute>
      <zeroOrMore><choice><text/><ref name="inline"/></choice></zeroOrMore>
    </element>
  </choice>
</define>
</grammar>
`
