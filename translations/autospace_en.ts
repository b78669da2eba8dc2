<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BlockDialog</name>
    <message numerus="yes">
        <source>%n bookings are in the way and move with it:</source>
        <translation>
            <numerusform>%n booking is in the way and moves with it:</numerusform>
            <numerusform>%n bookings are in the way and move with it:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>On all %n records that match the filter, one after the other.</source>
        <translation>
            <numerusform>On the %n record that matches the filter.</numerusform>
            <numerusform>On all %n records that match the filter, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n records, one after the other.</source>
        <translation>
            <numerusform>On %n record.</numerusform>
            <numerusform>On %n records, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>All %n rows</source>
        <translation>
            <numerusform>The %n row</numerusform>
            <numerusform>All %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n rows that match “%1”</source>
        <translation>
            <numerusform>The %n row that matches “%1”</numerusform>
            <numerusform>The %n rows that match “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Only the %n chosen row</numerusform>
            <numerusform>Only the %n chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were sent to the printer.</source>
        <translation>
            <numerusform>%n row was sent to the printer.</numerusform>
            <numerusform>%n rows were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are no longer in this list.</source>
        <translation>
            <numerusform>%n of the rows is no longer in this list.</numerusform>
            <numerusform>%n of the rows are no longer in this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GarageCard</name>
    <message numerus="yes">
        <source>free of %n slot(s)</source>
        <translation>
            <numerusform>free of %n slot</numerusform>
            <numerusform>free of %n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaragesPage</name>
    <message numerus="yes">
        <source>%n</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message numerus="yes">
        <source>%n bookings would stand outside of these hours; they stay as they are:</source>
        <translation>
            <numerusform>%n booking would stand outside of these hours; it stays as it is:</numerusform>
            <numerusform>%n bookings would stand outside of these hours; they stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n rows. Say what each column is.</source>
        <translation>
            <numerusform>%1 has %n row. Say what each column is.</numerusform>
            <numerusform>%1 has %n rows. Say what each column is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows are good. Nothing has been imported yet.</source>
        <translation>
            <numerusform>The row is good. Nothing has been imported yet.</numerusform>
            <numerusform>All %n rows are good. Nothing has been imported yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are wrong. Nothing has been imported yet.</source>
        <translation>
            <numerusform>%n of the rows is wrong. Nothing has been imported yet.</numerusform>
            <numerusform>%n of the rows are wrong. Nothing has been imported yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n row was imported.</numerusform>
            <numerusform>%n rows were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import only the %n good rows</source>
        <translation>
            <numerusform>Import only the %n good row</numerusform>
            <numerusform>Import only the %n good rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n wrong rows as a file…</source>
        <translation>
            <numerusform>Save the %n wrong row as a file…</numerusform>
            <numerusform>Save the %n wrong rows as a file…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>The row has %n cells,</source>
        <translation>
            <numerusform>The row has %n cell,</numerusform>
            <numerusform>The row has %n cells,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the header names %n columns.</source>
        <translation>
            <numerusform>the header names %n column.</numerusform>
            <numerusform>the header names %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message numerus="yes">
        <source>At most %n decimals</source>
        <translation>
            <numerusform>At most %n decimal</numerusform>
            <numerusform>At most %n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupancyChart</name>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fullest at %1:00 with %2 of %n slots</source>
        <translation>
            <numerusform>fullest at %1:00 with %2 of %n slot</numerusform>
            <numerusform>fullest at %1:00 with %2 of %n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceMark</name>
    <message numerus="yes">
        <source>%n garages here</source>
        <translation>
            <numerusform>%n garage here</numerusform>
            <numerusform>%n garages here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%n</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>The %n that matches</numerusform>
            <numerusform>All %n that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n</source>
        <translation>
            <numerusform>Choose the %n</numerusform>
            <numerusform>Choose all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupChecklist</name>
    <message numerus="yes">
        <source>%n things are missing:</source>
        <translation>
            <numerusform>%n thing is missing:</numerusform>
            <numerusform>%n things are missing:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotsPage</name>
    <message numerus="yes">
        <source>%n slots were imported.</source>
        <translation>
            <numerusform>%n slot was imported.</numerusform>
            <numerusform>%n slots were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are blocked.</source>
        <translation>
            <numerusform>%n slot is blocked.</numerusform>
            <numerusform>%n slots are blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were moved.</source>
        <translation>
            <numerusform>%n booking was moved.</numerusform>
            <numerusform>%n bookings were moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message numerus="yes">
        <source>Offline · %n waiting</source>
        <translation>
            <numerusform>Offline · %n waiting</numerusform>
            <numerusform>Offline · %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data %n min old</source>
        <translation>
            <numerusform>data %n min old</numerusform>
            <numerusform>data %n min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data %n h old</source>
        <translation>
            <numerusform>data %n h old</numerusform>
            <numerusform>data %n h old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data %n days old</source>
        <translation>
            <numerusform>data %n day old</numerusform>
            <numerusform>data %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message numerus="yes">
        <source>%n free for the whole time</source>
        <translation>
            <numerusform>%n free for the whole time</numerusform>
            <numerusform>%n free for the whole time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autospace::CheckInController</name>
    <message numerus="yes">
        <source>%n bookings begin like this.</source>
        <translation>
            <numerusform>%n booking begins like this.</numerusform>
            <numerusform>%n bookings begin like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autospace::DesktopNotices</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision</source>
        <translation>
            <numerusform>%n change needs your decision</numerusform>
            <numerusform>%n changes need your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autospace::SignInController</name>
    <message numerus="yes">
        <source>%n changes have not reached the core and are lost if you sign out now. Everything else on this computer is deleted too.</source>
        <translation>
            <numerusform>%n change has not reached the core and is lost if you sign out now. Everything else on this computer is deleted too.</numerusform>
            <numerusform>%n changes have not reached the core and are lost if you sign out now. Everything else on this computer is deleted too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autospace::SyncStatusModel</name>
    <message numerus="yes">
        <source>%n changes were refused and wait for your decision.</source>
        <translation>
            <numerusform>%n change was refused and waits for your decision.</numerusform>
            <numerusform>%n changes were refused and wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The core cannot be reached. %n changes are kept here and sent when it is back.</source>
        <translation>
            <numerusform>The core cannot be reached. %n change is kept here and sent when it is back.</numerusform>
            <numerusform>The core cannot be reached. %n changes are kept here and sent when it is back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>garages</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
</TS>
