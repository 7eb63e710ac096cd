<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>no moment of care yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>no moment of care for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last moment of care %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never praised in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote, never met on site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 item(s) are ticked so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 item(s) were ticked before the start.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody told where it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the recommended setting, or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: acceptable for this kind of moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message, where a meeting was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not a setting for this kind of moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the planned day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the planned day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was never planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on the planned day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1, within the tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1, within twice the tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1, beyond the tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), %1 recommended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Uninterrupted; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody told how long it lasted, nor whether it was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody told whether it was interrupted; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked of a collective moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person spoke at least half of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person spoke, but under half of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person hardly spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody told who did the talking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These expectations were met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These expectations were met in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These expectations were not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody told whether these expectations were met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commitment is due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 due commitment(s) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotional expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relational expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Lowest: %1, %2 (n = %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart begins with the first moment that is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled with care: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care by stage of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No significant change from the first half of the period to the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 in the first half of the period (n = %2) to %3 in the second (n = %4): a significant change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs moments told in more than one month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With care over the whole period: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dedicated place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 and %3 (n = %4 and %5)</source>
        <extracomment>An aspect, its share in praise and in reframing, and how many of each are known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few moments to compare praise with reframing (n = %1 and %2; at least %3 of each are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant differences of praise and reframing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No significant difference between praise (n = %1) and reframing (n = %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet: this chart needs praise and reframing interviews that were held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise given between two doors: %1 of %2 where it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reframing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise &amp; reframing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, for example &quot;46%&quot;; French puts a no-break space before the sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95% interval: %2 to %3, n = %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few moments to say (n = %1; at least %2 are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untold: %1 more.</source>
        <extracomment>After a sentence about moments of which enough is known</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartImage</name>
    <message>
        <source>Esperluette, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 moments (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few moments to say (n = %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95% interval: %2 to %3, n = %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>What a bar stands for: category, series, value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few for shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Everything can be read: %1 people, %2 moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every page and every record of a logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 the same, %3 changed, %4 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of dates is dmy, mdy or ymd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates can be read with the day or the month first: say which with --date-order dmy or --date-order mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column gives names: add a first line that names the columns, for example “Last name”, “First name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people can be imported: import people CSV --into FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say into which logbook: --into FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row could be imported; the reasons are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of people; rows that are wrong are refused with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logbook to import into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such chart; the charts are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which form: --json, --csv or --png OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute a chart: care_by_stage, praise_and_reframing, care_over_time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be listed: people, moments, commitments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the records of a logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this day for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak French or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperluette on the command line: logbooks of the key moments of each employee&apos;s journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: esperluette-cli COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more about a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed with one sentence on standard error, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See esperluette-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: esperluette-cli %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new logbook; --language decides in which language it is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with an invented organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until which day: --until YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned, %2 moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the moments that the rules ask for; doing it twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to plan for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Choose what kind of moment it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who this moment is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which team this moment is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too long: 200 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day does not fit: plan from today on, note until today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day it was held: today or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length is in minutes, from 1 to 1440 (one day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating goes from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are too long: shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is too long: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was promised in at most 500 characters, for a day that is not before the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checklist holds 63 items at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment holds 100 expectations at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a first name or a last name, of 200 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: 200 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role is too long: 200 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This employee number is too long: 60 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is too long: 200 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address: write it as name@company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first: check both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial period ends before the first day: check both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a manager who is in the logbook and does not report to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a buddy who is in the logbook, and somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birthday is in the future: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rhythm is a number of days, from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in words, in at most 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day from today on, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the logbook is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not right: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changed while you were editing it. Look at it again, then make your change once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written to disk, and nothing was changed. Check that the disk has room and is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more. It may have been moved, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Its copy may not be finished: wait, or take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to. Choose another folder, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Ask for the right to write, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an Esperluette logbook. Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy from before, and keep this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Esperluette. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote to the logbook meanwhile, so this was not saved. Close the logbook and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name, given name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name, family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of trial period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday may be celebrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>This person would be their own manager. Name somebody else or empty the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managers go round in a circle. Correct the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managers go round in a circle, next in line %1. Correct the manager in one of these lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is missing in this line. Close the quotes or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of this line is longer than 65,536 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds characters that no text has (NUL). Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells in this line: %1, columns of the list: %2. Look for a separator too many or too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no name. Add a given or a family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no day of the calendar. Write it like 2024-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no e-mail address. Correct it or empty the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the program does not know “%2”. Correct it, or do not import this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the hire date. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial period ends before the hire date. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birthday is in the future. Correct the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as in line %1. Keep one of the two lines, or give them different employee numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people have this name. Add an employee number or a hire date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is neither in the logbook nor in the lines that are imported; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” may be one of several people; left out. Write the employee number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is their own buddy; left out. Name somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivedCurve</name>
    <message>
        <source>No moment has both what was expected and what was felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt below what was expected in %1 of the %2 moments that say both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentContext</name>
    <message>
        <source>Recommended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last praised on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No praise of this person is in the logbook yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across teams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>HR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buddy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tool in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the team, everyone may hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the person prefers: ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the two of you, nobody overhears</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never praised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never met on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never praised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months: no moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Split the list into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV from the spreadsheet program, then import the CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no row below the names of its columns. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line, which names the columns, cannot be read: quotes that are not closed, or a name that is far too long. Correct line 1 of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as 01/02/2024 may mean 1 February or 2 January. Say which comes first: the day or the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds names. Name the columns in the first line, for example “Last name” and “First name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list in CSV: it holds no text. Export the list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonMoments</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>It was never planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The date it depends on is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the trial period: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial period ends on %1; the last day to announce the decision with the notice due is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday, shared by the person: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks for it after %1, then every %2; this is number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date changed after this moment was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back every year; this is number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks for it on that very day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks for it %1 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks for it %1 after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks for it after %1, then every %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last held on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before, on %1, was not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks for it every %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter runs from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week runs from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks for it every %1, for each team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day %1 in %2: the last day of the month is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not worked: the next working day is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not worked: the working day before is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on time on %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on time from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule placed it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved by hand to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was placed by hand on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>asked: in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: in front of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>dedicated place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk or meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>New logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tell a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why a moment was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan %n moments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool was lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule stood in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not know how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in the team</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>agrees that it is celebrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::Program</name>
    <message>
        <source>Open a logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbooks (*.esperluette)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to tell a moment and did not keep it. Leave it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::AboutDialog</name>
    <message>
        <source>About Esperluette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperluette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers &amp; employees, with the same care: prepare the moments that matter in the life of a team, and see which ones were handled with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer: no account, no server, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on an idea of the Académie du Service. Symétrie des Attentions is a registered trademark of the Académie du Service; Esperluette is not affiliated with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::AddLine</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::AttendanceList</name>
    <message>
        <source>Who was there, who contributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CareCard</name>
    <message>
        <source>counts ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The care of this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score comes when the moment is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than three criteria are known: too little to give a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has passed and it was not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from facts: preparation, place, time, listening, expectations, commitments. Never how the person felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CareRing</name>
    <message>
        <source>Score %1 of 100, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ChartCard</name>
    <message>
        <source>Show table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 untold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point to see its moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar to see its moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ChecklistEditor</name>
    <message>
        <source>Something to do before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> d before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ColumnChoices</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentDrafts</name>
    <message>
        <source>Commitments made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::CommitmentsCard</name>
    <message>
        <source>Nothing was promised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::DayField</name>
    <message>
        <source>mm/dd/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::DebriefPanel</name>
    <message>
        <source>Tell afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was between two doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no telephone, no interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They spoke at least half of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they hoped to feel was met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they expected of the relation was met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needed settling was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did they live it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their rating, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotions they named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add my impression…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My impression, which is not their word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, respectful, relevant: the person may read it one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::EmotionPicker</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ErrorBanner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ExpectationsCard</name>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Ask, and write it in their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations expressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the expectation is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::FigureCard</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to say (n = %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::FilterChip</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::GuideCard</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes between two doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same care for customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ImportModel</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::InsightPage</name>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which moments were handled with care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight begins with people and the moments you share with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight begins with the first moment you plan and tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 untold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::JourneyRibbon</name>
    <message>
        <source>Journey: arrow keys go from moment to moment, Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ListCard</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %1 more of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::LivedCard</name>
    <message>
        <source>What they lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few moments are told to draw a curve: it needs three with a word or a rating from the person. Nothing is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>╌ expected   ─ felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::LivedChart</name>
    <message>
        <source>pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::LivedTable</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New logbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a &amp;moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Esperluette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MainWindow</name>
    <message>
        <source>Esperluette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Esperluette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MissedCard</name>
    <message>
        <source>This moment was missed. What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can still be held: move it to another day, or tell it if it took place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentEditor</name>
    <message>
        <source>At a set hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What kind of moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it needs a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentPage</name>
    <message>
        <source>Part of the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · Tell afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is not there any more. Undo may bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentsCard</name>
    <message>
        <source>Latest moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moment yet. Plan the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n moment(s), also to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two doors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentsDialog</name>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MomentsModel</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::MoveDialog</name>
    <message>
        <source>At a set hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::NewLogbookDialog</name>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example your team, or your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To greet you; it may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is prepared for you is written in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the logbook is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbooks (*.esperluette)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeopleFilters</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a name, a role, a team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeopleImportDialog</name>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of people is a CSV file, as the staff program or a spreadsheet saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which comes first in the dates of this list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Which comes first in this list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which column holds the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first how the dates are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - refused.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PeoplePage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Pe&amp;rson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list of your team, from a spreadsheet or your HR program: names, teams and first days are enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waits for attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting for attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonEditor</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name they go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it is not the first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their days with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the trial period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to take care of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be praised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees that it is celebrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>as usual (%n day(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this long without a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day that exists. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonPage</name>
    <message>
        <source>This person is not in the logbook any more. Undo may bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) before this time are in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PersonPanel</name>
    <message>
        <source>&amp;Plan a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to tell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they expect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PraiseBars</name>
    <message>
        <source>%1 %2 (n = %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise and reframing, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::PreparationPanel</name>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotional expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may hope or fear, in your words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they expect of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relational expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they expect between you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when the two cards above hold at least one line each: people first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need to know or get…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, examples, their own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::RemoveButton</name>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::ScopeBar</name>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SearchField</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a person or a moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SettingButtons</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::SideBar</name>
    <message>
        <source>Sample: invented people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::StarRating</name>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::TodayPage</name>
    <message>
        <source>Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let us begin with your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to prepare this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to prepare this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) to tell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned in the next 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every moment that was held is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed lately: what stood in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is waiting for your attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits: everyone had a moment within their rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week we celebrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the chosen rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do you take care of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list of your team, from a spreadsheet or your HR program. Esperluette then plans the moments that matter for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same care for praise as for reframing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lived, not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell · 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one click, so that it shows in the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it when it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>esperluette::ui::WelcomePage</name>
    <message>
        <source>Recent logbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Esperluette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the moments that matter in the life of your team, prepare each one from what the person may feel, and tell in a minute how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logbook is one file on this computer. Nothing is ever sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your own team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then import your people from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New logbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logbook that is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>38 invented people and two years of moments, in a file apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
