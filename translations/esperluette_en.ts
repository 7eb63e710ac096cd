<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>no moment of care for %n day(s)</source>
        <translation>
            <numerusform>no moment of care for %n day</numerusform>
            <numerusform>no moment of care for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last moment of care %n day(s) ago</source>
        <translation>
            <numerusform>last moment of care %n day ago</numerusform>
            <numerusform>last moment of care %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n day(s) before the planned day</source>
        <translation>
            <numerusform>%n day before the planned day</numerusform>
            <numerusform>%n days before the planned day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the planned day</source>
        <translation>
            <numerusform>%n day after the planned day</numerusform>
            <numerusform>%n days after the planned day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), %1 recommended</source>
        <translation>
            <numerusform>%n minute, %1 recommended</numerusform>
            <numerusform>%n minutes, %1 recommended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) ticked so far.</source>
        <translation>
            <numerusform>%1 of %n item ticked so far.</numerusform>
            <numerusform>%1 of %n items ticked so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) ticked before the start.</source>
        <translation>
            <numerusform>%1 of %n item ticked before the start.</numerusform>
            <numerusform>%1 of %n items ticked before the start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n due commitment(s) kept.</source>
        <translation>
            <numerusform>%1 of %n due commitment kept.</numerusform>
            <numerusform>%1 of %n due commitments kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CelebrationPrompts</name>
    <message numerus="yes">
        <source>What did they do on the first day, %n year(s) ago, and what do they do today?</source>
        <translation>
            <numerusform>What did they do on the first day, %n year ago, and what do they do today?</numerusform>
            <numerusform>What did they do on the first day, %n years ago, and what do they do today?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%1 · %n departure(s), %2 to %3</source>
        <extracomment>A unit, a number, two days</extracomment>
        <translation>
            <numerusform>%1 · %n departure, %2 to %3</numerusform>
            <numerusform>%1 · %n departures, %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After the first parts of a list: how many are left</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median: %n day(s) early.</source>
        <translation>
            <numerusform>Median: %n day early.</numerusform>
            <numerusform>Median: %n days early.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median: %n day(s) late.</source>
        <translation>
            <numerusform>Median: %n day late.</numerusform>
            <numerusform>Median: %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavoidable moment(s) missed in the last 30 days.</source>
        <translation>
            <numerusform>%n unavoidable moment missed in the last 30 days.</numerusform>
            <numerusform>%n unavoidable moments missed in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue.</source>
        <translation>
            <numerusform>%n commitment overdue.</numerusform>
            <numerusform>%n commitments overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) held since %1 and not told.</source>
        <translation>
            <numerusform>%n moment held since %1 and not told.</numerusform>
            <numerusform>%n moments held since %1 and not told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other word(s)</source>
        <translation>
            <numerusform>%n other word</numerusform>
            <numerusform>%n other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First or last day not known: %n people.</source>
        <translation>
            <numerusform>First or last day not known: %n person.</numerusform>
            <numerusform>First or last day not known: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue, promised in one moment.</source>
        <translation>
            <numerusform>%n commitment overdue, promised in one moment.</numerusform>
            <numerusform>%n commitments overdue, promised in one moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) overdue, promised in %1 moments.</source>
        <extracomment>%1 moments are fewer than the commitments, and several</extracomment>
        <translation>
            <numerusform>%n commitment overdue, promised in %1 moments.</numerusform>
            <numerusform>%n commitments overdue, promised in %1 moments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n figure(s) entered).</source>
        <extracomment>&quot;Referrals: 14 (2 figure(s) entered).&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 (%n figure entered).</numerusform>
            <numerusform>%1: %2 (%n figures entered).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remote or hybrid, and last met in person more than %n days ago: %1 of %2 people. Never met in person: %3.</source>
        <translation>
            <numerusform>Remote or hybrid, and last met in person more than %n day ago: %1 of %2 people. Never met in person: %3.</numerusform>
            <numerusform>Remote or hybrid, and last met in person more than %n days ago: %1 of %2 people. Never met in person: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whose choice it was is not told of %n departure(s).</source>
        <translation>
            <numerusform>Whose choice it was is not told of %n departure.</numerusform>
            <numerusform>Whose choice it was is not told of %n departures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whom somebody else looks after: without a row.</source>
        <translation>
            <numerusform>%n person whom somebody else looks after: without a row.</numerusform>
            <numerusform>%n people whom somebody else looks after: without a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Greatest gap: %1 (%n step(s) behind).</source>
        <extracomment>Names of practices, and a number of steps of four</extracomment>
        <translation>
            <numerusform>Greatest gap: %1 (%n step behind).</numerusform>
            <numerusform>Greatest gap: %1 (%n steps behind).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n stage(s) that can be judged, none ends badly.</source>
        <translation>
            <numerusform>The %n stage that can be judged does not end badly.</numerusform>
            <numerusform>Of the %n stages that can be judged, none ends badly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n stage(s) that can be judged, none ends badly; too few ratings for %1.</source>
        <extracomment>%1 is a number of stages of which too few ratings are told</extracomment>
        <translation>
            <numerusform>The %n stage that can be judged does not end badly; too few ratings for %1.</numerusform>
            <numerusform>Of the %n stages that can be judged, none ends badly; too few ratings for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No peak and no low stands out in %n stage(s).</source>
        <translation>
            <numerusform>No peak and no low stands out in %n stage.</numerusform>
            <numerusform>No peak and no low stands out in %n stages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who left before day 90</source>
        <translation>
            <numerusform>%n person who left before day 90</numerusform>
            <numerusform>%n people who left before day 90</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who began less than 90 days ago</source>
        <translation>
            <numerusform>%n person who began less than 90 days ago</numerusform>
            <numerusform>%n people who began less than 90 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of whom too little is known</source>
        <translation>
            <numerusform>%n person of whom too little is known</numerusform>
            <numerusform>%n people of whom too little is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a moment of care for longer than their rhythm.</source>
        <translation>
            <numerusform>%n person without a moment of care for longer than their rhythm.</numerusform>
            <numerusform>%n people without a moment of care for longer than their rhythm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to be shown: %1, of %n kind(s).</source>
        <extracomment>%1 moments, of kinds of moment of which there are too few of each</extracomment>
        <translation>
            <numerusform>Too few to be shown: %1, of %n kind.</numerusform>
            <numerusform>Too few to be shown: %1, of %n kinds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments planned</source>
        <translation>
            <numerusform>%n moment planned</numerusform>
            <numerusform>%n moments planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan reaches %n years ahead at most: choose a nearer day.</source>
        <translation>
            <numerusform>A plan reaches %n year ahead at most: choose a nearer day.</numerusform>
            <numerusform>A plan reaches %n years ahead at most: choose a nearer day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments in %1.</source>
        <translation>
            <numerusform>%n moment in %1.</numerusform>
            <numerusform>%n moments in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no events and were left out.</source>
        <translation>
            <numerusform>%n entry is no event and was left out.</numerusform>
            <numerusform>%n entries are no events and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of moment</source>
        <translation>
            <numerusform>%n kind of moment</numerusform>
            <numerusform>%n kinds of moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message numerus="yes">
        <source>%1 of %n whose day has come were kept: too few to say.</source>
        <translation>
            <numerusform>%1 of %n whose day has come was kept: too few to say.</numerusform>
            <numerusform>%1 of %n whose day has come were kept: too few to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n whose day has come were kept: %2% (95% interval: %3% to %4%).</source>
        <translation>
            <numerusform>%1 of %n whose day has come was kept: %2% (95% interval: %3% to %4%).</numerusform>
            <numerusform>%1 of %n whose day has come were kept: %2% (95% interval: %3% to %4%).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message numerus="yes">
        <source>%n change(s) of team</source>
        <translation>
            <numerusform>%n change of team</numerusform>
            <numerusform>%n changes of team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of manager</source>
        <translation>
            <numerusform>%n change of manager</numerusform>
            <numerusform>%n changes of manager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) from leave</source>
        <translation>
            <numerusform>%n return from leave</numerusform>
            <numerusform>%n returns from leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s)</source>
        <translation>
            <numerusform>%n departure</numerusform>
            <numerusform>%n departures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>as usual (%n day(s))</source>
        <translation>
            <numerusform>as usual (%n day)</numerusform>
            <numerusform>as usual (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeverThere</name>
    <message numerus="yes">
        <source>Everybody came at least once in the last %n times.</source>
        <translation>
            <numerusform>Everybody who was invited came.</numerusform>
            <numerusform>Everybody came at least once in the last %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everybody of “%1” (%n people)</source>
        <translation>
            <numerusform>everybody of “%1” (%n person)</numerusform>
            <numerusform>everybody of “%1” (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never there in %n times: %1.</source>
        <translation>
            <numerusform>Never there in %n time: %1.</numerusform>
            <numerusform>Never there in %n times: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonMoments</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is due on the return from a long leave: none was held in the %n months before.</source>
        <translation>
            <numerusform>It is due on the return from a long leave: none was held in the %n months before.</numerusform>
            <numerusform>It is due on the return from a long leave: none was held in the %n months before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a ritual of every %n week(s), on this day of the week: %1.</source>
        <translation>
            <numerusform>It is a ritual of every week, on this day: %1.</numerusform>
            <numerusform>It is a ritual of every %n weeks, on this day: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message numerus="yes">
        <source>%n moment(s) would move.</source>
        <translation>
            <numerusform>%n moment would move.</numerusform>
            <numerusform>%n moments would move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) would be planned.</source>
        <translation>
            <numerusform>%n moment would be planned.</numerusform>
            <numerusform>%n moments would be planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned moment(s) are no longer asked for: they stay, cancel those you do not want.</source>
        <translation>
            <numerusform>%n planned moment is no longer asked for: it stays, cancel it if you do not want it.</numerusform>
            <numerusform>%n planned moments are no longer asked for: they stay, cancel those you do not want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A moment planned %n day(s) ago is still waiting</source>
        <translation>
            <numerusform>A moment planned %n day ago is still waiting</numerusform>
            <numerusform>A moment planned %n days ago is still waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A moment to prepare, in %n day(s)</source>
        <translation>
            <numerusform>A moment to prepare, in %n day</numerusform>
            <numerusform>A moment to prepare, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to prepare</source>
        <translation>
            <numerusform>%n moment to prepare</numerusform>
            <numerusform>%n moments to prepare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RitualWords</name>
    <message numerus="yes">
        <source>every %n weeks, on %1</source>
        <translation>
            <numerusform>every week, on %1</numerusform>
            <numerusform>every %n weeks, on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rituals</name>
    <message numerus="yes">
        <source>%1 of %n held: too few to say.</source>
        <translation>
            <numerusform>%1 of %n held: too few to say.</numerusform>
            <numerusform>%1 of %n held: too few to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held: %2% (95% interval: %3% to %4%).</source>
        <translation>
            <numerusform>%1 of %n held: %2% (95% interval: %3% to %4%).</numerusform>
            <numerusform>%1 of %n held: %2% (95% interval: %3% to %4%).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also on return from a long leave, unless it was held within the last %n month(s).</source>
        <translation>
            <numerusform>Also on return from a long leave, unless it was held within the last month.</numerusform>
            <numerusform>Also on return from a long leave, unless it was held within the last %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n people</source>
        <translation>
            <numerusform>Lost: %n person</numerusform>
            <numerusform>Lost: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n moments</source>
        <translation>
            <numerusform>Lost: %n moment</numerusform>
            <numerusform>Lost: %n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n preparations</source>
        <translation>
            <numerusform>Lost: %n preparation</numerusform>
            <numerusform>Lost: %n preparations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n stories</source>
        <translation>
            <numerusform>Lost: %n story</numerusform>
            <numerusform>Lost: %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n commitments</source>
        <translation>
            <numerusform>Lost: %n commitment</numerusform>
            <numerusform>Lost: %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n other records</source>
        <translation>
            <numerusform>Lost: %n other record</numerusform>
            <numerusform>Lost: %n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records lost their link to something that is gone.</source>
        <translation>
            <numerusform>%n record lost its link to something that is gone.</numerusform>
            <numerusform>%n records lost their link to something that is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n moments</source>
        <translation>
            <numerusform>Plan %n moment</numerusform>
            <numerusform>Plan %n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n days off</source>
        <translation>
            <numerusform>Import %n day off</numerusform>
            <numerusform>Import %n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n absences</source>
        <translation>
            <numerusform>Import %n absence</numerusform>
            <numerusform>Import %n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n moments</source>
        <translation>
            <numerusform>Import %n moment</numerusform>
            <numerusform>Import %n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in the team</source>
        <translation>
            <numerusform>%n year in the team</numerusform>
            <numerusform>%n years in the team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::Calendars</name>
    <message numerus="yes">
        <source>%n moments are in the calendar.</source>
        <translation>
            <numerusform>%n moment is in the calendar.</numerusform>
            <numerusform>%n moments are in the calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarExportDialog</name>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments, each shown like this: “%1”</source>
        <translation>
            <numerusform>%n moment, shown like this: “%1”</numerusform>
            <numerusform>%n moments, each shown like this: “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarGrid</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no events</source>
        <translation>
            <numerusform>%n entry is no event</numerusform>
            <numerusform>%n entries are no events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n events</source>
        <translation>
            <numerusform>&amp;Import %n event</numerusform>
            <numerusform>&amp;Import %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentRow</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentsCard</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them renegotiated before the day.</source>
        <translation>
            <numerusform>%n of them renegotiated before the day.</numerusform>
            <numerusform>%n of them renegotiated before the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::JourneyPage</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of moment</source>
        <translation>
            <numerusform>%n kind of moment</numerusform>
            <numerusform>%n kinds of moment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::JourneyRibbon</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ListCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more of %n</source>
        <translation>
            <numerusform>Show %1 more of %n</numerusform>
            <numerusform>Show %1 more of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MirrorModel</name>
    <message numerus="yes">
        <source>%n step(s) behind</source>
        <translation>
            <numerusform>%n step behind</numerusform>
            <numerusform>%n steps behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) ahead</source>
        <translation>
            <numerusform>%n step ahead</numerusform>
            <numerusform>%n steps ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentsCard</name>
    <message numerus="yes">
        <source>Show all %n moment(s), also to come</source>
        <translation>
            <numerusform>Show all %n moment, also to come</numerusform>
            <numerusform>Show all %n moments, also to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentsDialog</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeopleImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation>
            <numerusform>&amp;Import %n person</numerusform>
            <numerusform>&amp;Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting for attention</source>
        <translation>
            <numerusform>%n person waiting for attention</numerusform>
            <numerusform>%n people waiting for attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonEditor</name>
    <message numerus="yes">
        <source>as usual (%n day(s))</source>
        <translation>
            <numerusform>as usual (%n day)</numerusform>
            <numerusform>as usual (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonLine</name>
    <message numerus="yes">
        <source>No walk or meal together in the last %n day(s): an informal moment beforehand eases a difficult one, which itself stays in a room.</source>
        <translation>
            <numerusform>No walk or meal together in the last %n day: an informal moment beforehand eases a difficult one, which itself stays in a room.</numerusform>
            <numerusform>No walk or meal together in the last %n days: an informal moment beforehand eases a difficult one, which itself stays in a room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonPage</name>
    <message numerus="yes">
        <source>%n moment(s) before this time are in the list</source>
        <translation>
            <numerusform>%n moment before this time is in the list</numerusform>
            <numerusform>%n moments before this time are in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonPanel</name>
    <message numerus="yes">
        <source>%n moment(s) to tell</source>
        <translation>
            <numerusform>%n moment to tell</numerusform>
            <numerusform>%n moments to tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RhythmsDialog</name>
    <message numerus="yes">
        <source>as usual (%n day(s))</source>
        <translation>
            <numerusform>as usual (%n day)</numerusform>
            <numerusform>as usual (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::StagePanel</name>
    <message numerus="yes">
        <source>%n kind(s) of moment</source>
        <translation>
            <numerusform>%n kind of moment</numerusform>
            <numerusform>%n kinds of moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them retired</source>
        <translation>
            <numerusform>%n of them retired</numerusform>
            <numerusform>%n of them retired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::TemplateImportDialog</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of moment</source>
        <translation>
            <numerusform>%n kind of moment</numerusform>
            <numerusform>%n kinds of moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n moment(s) to prepare this week</source>
        <translation>
            <numerusform>%n moment to prepare this week</numerusform>
            <numerusform>%n moments to prepare this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to tell</source>
        <translation>
            <numerusform>%n moment to tell</numerusform>
            <numerusform>%n moments to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
