<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files exist already</source>
        <translation>
            <numerusform>%Ln file exists already</numerusform>
            <numerusform>%Ln files exist already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln buckets</source>
        <translation>
            <numerusform>%Ln bucket</numerusform>
            <numerusform>%Ln buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message numerus="yes">
        <source>{0}: %Ln requests, {1} up, {2} down</source>
        <translation>
            <numerusform>{0}: %Ln request, {1} up, {2} down</numerusform>
            <numerusform>{0}: %Ln requests, {1} up, {2} down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln requests, {3} failed, {1} up, {2} down</source>
        <translation>
            <numerusform>{0}: %Ln request, {3} failed, {1} up, {2} down</numerusform>
            <numerusform>{0}: %Ln requests, {3} failed, {1} up, {2} down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message numerus="yes">
        <source>%Ln files differ</source>
        <translation>
            <numerusform>%Ln file differs</numerusform>
            <numerusform>%Ln files differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln name(s) too long for this expression</source>
        <translation>
            <numerusform>%Ln name too long for this expression</numerusform>
            <numerusform>%Ln names too long for this expression</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenCostsDialog</name>
    <message numerus="yes">
        <source>%Ln uploads of your own transfers are not over, and are left alone.</source>
        <translation>
            <numerusform>%Ln upload of your own transfers is not over, and is left alone.</numerusform>
            <numerusform>%Ln uploads of your own transfers are not over, and are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstancePicker</name>
    <message numerus="yes">
        <source>The key reaches %Ln service instances. Open:</source>
        <translation>
            <numerusform>The key reaches %Ln service instance. Open:</numerusform>
            <numerusform>The key reaches %Ln service instances. Open:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
</TS>
