<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>synchroscope::CompareView</name>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>%n in queue</numerusform>
            <numerusform>%n in queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::Handout</name>
    <message numerus="yes">
        <source>And %n more kinds of happening, which a recording has in full.</source>
        <translation>
            <numerusform>And %n more kind of happening, which a recording has in full.</numerusform>
            <numerusform>And %n more kinds of happening, which a recording has in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first of %n of this kind, the last at %1</source>
        <translation>
            <numerusform>the only one of this kind, at %1</numerusform>
            <numerusform>the first of %n of this kind, the last at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::MainWindow</name>
    <message numerus="yes">
        <source> Left out: checkpoints and watches that wait for more messages than there is room for, %n in all.</source>
        <translation>
            <numerusform> Left out: checkpoints and watches that wait for more messages than there is room for, %n in all.</numerusform>
            <numerusform> Left out: checkpoints and watches that wait for more messages than there is room for, %n in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::TimelineView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>queues</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::VoteBar</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synchroscope::WorkshopPanel</name>
    <message numerus="yes">
        <source>What the lesson said of it went with it: checkpoints, watches, claims and faults, %n in all.</source>
        <translation>
            <numerusform>What the lesson said of it went with it: checkpoints, watches, claims and faults, %n in all.</numerusform>
            <numerusform>What the lesson said of it went with it: checkpoints, watches, claims and faults, %n in all.</numerusform>
        </translation>
    </message>
</context>
</TS>
