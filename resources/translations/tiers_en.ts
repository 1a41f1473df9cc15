<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>tiers::studio</name>
    <message numerus="yes">
        <source>%n errors a second</source>
        <translation>
            <numerusform>%n error a second</numerusform>
            <numerusform>%n errors a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::CanvasView</name>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things selected</source>
        <translation>
            <numerusform>%n thing selected</numerusform>
            <numerusform>%n things selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::ChallengePanel</name>
    <message numerus="yes">
        <source>Graded over %n runs.</source>
        <translation>
            <numerusform>Graded over %n run.</numerusform>
            <numerusform>Graded over %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Graded over %n runs, before your last edit.</source>
        <translation>
            <numerusform>Graded over %n run, before your last edit.</numerusform>
            <numerusform>Graded over %n runs, before your last edit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::ComponentPage</name>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::DesignPage</name>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::ExplainPanel</name>
    <message numerus="yes">
        <source>over %Ln traced requests</source>
        <translation>
            <numerusform>over %Ln traced request</numerusform>
            <numerusform>over %Ln traced requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::FaultMenu</name>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::LinkPage</name>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::RegionPage</name>
    <message numerus="yes">
        <source>%n components stand in it.</source>
        <translation>
            <numerusform>%n component stands in it.</numerusform>
            <numerusform>%n components stand in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::RunBar</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <translation>
            <numerusform>%n thing to fix</numerusform>
            <numerusform>%n things to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::StatusStrip</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::TeachShelf</name>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::TimelineView</name>
    <message numerus="yes">
        <source>%n bars. Tab goes from one to the next, Insert adds a fault.</source>
        <translation>
            <numerusform>%n bar. Tab goes from one to the next, Insert adds a fault.</numerusform>
            <numerusform>%n bars. Tab goes from one to the next, Insert adds a fault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tiers::studio::WorkloadWords</name>
    <message numerus="yes">
        <source>a page with %n assets</source>
        <translation>
            <numerusform>a page with %n asset</numerusform>
            <numerusform>a page with %n assets</numerusform>
        </translation>
    </message>
</context>
</TS>
