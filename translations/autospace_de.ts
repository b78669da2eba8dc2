<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountRow</name>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Forget this account and its data here</source>
        <translation>Dieses Konto und seine Daten hier entfernen</translation>
    </message>
    <message>
        <source>passphrase needed</source>
        <translation>Passphrase nötig</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Everything went through</source>
        <translation>Alles ist durchgegangen</translation>
    </message>
    <message>
        <source>Changes that the core refuses wait here until you have decided.</source>
        <translation>Änderungen, die der Server ablehnt, warten hier auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>AttentionView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Edit and try again…</source>
        <translation>Anpassen und erneut senden…</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Meine verwerfen</translation>
    </message>
    <message>
        <source>Apply my choice</source>
        <translation>Meine Auswahl anwenden</translation>
    </message>
    <message>
        <source>Choose yours or theirs for each field</source>
        <translation>Wählen Sie für jedes Feld Ihren Wert oder den anderen</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Alles von mir behalten</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1, forecast</source>
        <translation>%1, Vorschau</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sprinkler repair</source>
        <translation>Reparatur der Sprinkleranlage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Block slots</source>
        <translation>Plätze sperren</translation>
    </message>
    <message>
        <source>Block and move</source>
        <translation>Sperren und umbuchen</translation>
    </message>
    <message>
        <source>Not every booking has a slot yet</source>
        <translation>Noch hat nicht jede Buchung einen Platz</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>A-011, A-014 .. A-018</source>
        <translation>A-011, A-014 .. A-018</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings are in the way and move with it:</source>
        <translation>
            <numerusform>%n Buchung ist im Weg und zieht mit um:</numerusform>
            <numerusform>%n Buchungen sind im Weg und ziehen mit um:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockMove</name>
    <message>
        <source>%1, in house</source>
        <translation>%1, im Haus</translation>
    </message>
    <message>
        <source>New slot of %1: %2</source>
        <translation>Neuer Platz von %1: %2</translation>
    </message>
    <message>
        <source>no slot is free</source>
        <translation>kein Platz ist frei</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Auschecken</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>BookingDialogs</name>
    <message>
        <source>The booking was moved.</source>
        <translation>Die Buchung wurde umgebucht.</translation>
    </message>
    <message>
        <source>The booking has its new end.</source>
        <translation>Die Buchung hat ihr neues Ende.</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The slot becomes free at once. The customer is told the reason.</source>
        <translation>Der Platz wird sofort frei. Der Kunde erfährt den Grund.</translation>
    </message>
    <message>
        <source>The customer called it off</source>
        <translation>Der Kunde hat abgesagt</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Doppelt gebucht</translation>
    </message>
    <message>
        <source>The slot is out of order</source>
        <translation>Der Platz ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>Von Hand einchecken</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Without passcode and plate, the record says why the car was let in.</source>
        <translation>Ohne Zahlencode und Kennzeichen wird festgehalten, warum das Auto eingelassen wurde.</translation>
    </message>
    <message>
        <source>The customer is known</source>
        <translation>Der Kunde ist bekannt</translation>
    </message>
    <message>
        <source>The plate cannot be read</source>
        <translation>Das Kennzeichen ist nicht lesbar</translation>
    </message>
    <message>
        <source>Another car than booked</source>
        <translation>Ein anderes Auto als gebucht</translation>
    </message>
</context>
<context>
    <name>BookingFacts</name>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>how it adds up</source>
        <translation>wie er sich ergibt</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Zahlencode</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>BookingHead</name>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>BookingMore</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Check in by hand…</source>
        <translation>Von Hand einchecken…</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>Buchung stornieren…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Quittung…</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Booking %1</source>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>No booking is chosen</source>
        <translation>Keine Buchung gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or type a passcode or plate.</source>
        <translation>Wählen Sie eine in der Liste oder tippen Sie Zahlencode oder Kennzeichen.</translation>
    </message>
    <message>
        <source>No access to this booking</source>
        <translation>Kein Zugriff auf diese Buchung</translation>
    </message>
    <message>
        <source>It does not exist, or your roles do not open it.</source>
        <translation>Es gibt sie nicht, oder Ihre Rollen lassen es nicht zu.</translation>
    </message>
</context>
<context>
    <name>BookingStatuses</name>
    <message>
        <source>Hold</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
</context>
<context>
    <name>BookingTimeline</name>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Noch keine Buchungen</translation>
    </message>
    <message>
        <source>Walk-ins, phone bookings and those of the app appear here.</source>
        <translation>Hier erscheinen Spontanbuchungen, telefonische Buchungen und solche aus der App.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Spontanbuchung</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Auschecken</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Stornieren…</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Try these again</source>
        <translation>Diese erneut versuchen</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund angeben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message numerus="yes">
        <source>On all %n records that match the filter, one after the other.</source>
        <translation>
            <numerusform>Auf den einen Eintrag, der zum Filter passt.</numerusform>
            <numerusform>Auf alle %n Einträge, die zum Filter passen, einen nach dem anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n records, one after the other.</source>
        <translation>
            <numerusform>Auf einen Eintrag.</numerusform>
            <numerusform>Auf %n Einträge, einen nach dem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading which records match…</source>
        <translation>Passende Einträge werden gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 done, %2 not.</source>
        <translation>%1 erledigt, %2 nicht.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>CheckInField</name>
    <message>
        <source>Passcode, plate or QR. It acts as soon as it is unique.</source>
        <translation>Zahlencode, Kennzeichen oder QR. Wirkt, sobald es eindeutig ist.</translation>
    </message>
</context>
<context>
    <name>ClashNote</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Free for the whole time:</source>
        <translation>Die ganze Zeit frei:</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Check in or out</source>
        <translation>Ein- oder auschecken</translation>
    </message>
    <message>
        <source>Passcode, plate or QR. It acts as soon as it is unique.</source>
        <translation>Zahlencode, Kennzeichen oder QR. Wirkt, sobald es eindeutig ist.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and records</source>
        <translation>Befehle und Einträge</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Looking in the core…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heisst «%1»</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>%1: before %2, yours %3, theirs %4</source>
        <translation>%1: vorher %2, Ihr Wert %3, anderer Wert %4</translation>
    </message>
    <message>
        <source>%1: yours, %2</source>
        <translation>%1: Ihr Wert, %2</translation>
    </message>
    <message>
        <source>%1: theirs, %2</source>
        <translation>%1: der andere Wert, %2</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nirgends endet.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell. A cell that has any begins and ends with one, and has each of its own twice.</source>
        <translation>Mitten in einer Zelle steht ein Anführungszeichen. Eine Zelle mit Anführungszeichen beginnt und endet mit einem und hat jedes eigene doppelt.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>Es sind mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Import it in several parts.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Lesen Sie sie in mehreren Teilen ein.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Import it in several parts.</source>
        <translation>Die Datei ist grösser als %1 MiB. Lesen Sie sie in mehreren Teilen ein.</translation>
    </message>
    <message>
        <source>The file is damaged: it is not the UTF-16 text it says it is.</source>
        <translation>Die Datei ist beschädigt: Sie ist nicht der UTF-16-Text, der sie zu sein angibt.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8. Save the file as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>Der Text ist nicht in UTF-8. Speichern Sie die Datei als «CSV UTF-8» und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is not a text. Choose a CSV file.</source>
        <translation>Die Datei ist kein Text. Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Column %1 has no name. The first row names the columns.</source>
        <translation>Spalte %1 hat keinen Namen. Die erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;.</source>
        <translation>Zwei Spalten heissen «%1».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Enter a time</source>
        <translation>Zeit eingeben</translation>
    </message>
    <message>
        <source>14:30, +2h, tomorrow 9:00</source>
        <translation>14:30, +2h, morgen 9:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DateTimeText</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 does not exist on that day: the clocks go forward</source>
        <translation>%1 gibt es an diesem Tag nicht: Die Uhr wird vorgestellt</translation>
    </message>
    <message>
        <source>“%1” is not understood; write it as 14:30, +2h, tomorrow 9:00 or 20.11. 8:15</source>
        <translation>«%1» ist unklar; schreiben Sie 14:30, +2h, morgen 9:00 oder 20.11. 8:15</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
</context>
<context>
    <name>EditSlotDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save a PDF instead.</source>
        <translation>Auf diesem Computer gibt es keinen Drucker. Speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>There is no row to export.</source>
        <translation>Es gibt keine Zeile zum Ausgeben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows</source>
        <translation>
            <numerusform>Die einzige Zeile</numerusform>
            <numerusform>Alle %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n rows that match “%1”</source>
        <translation>
            <numerusform>Die %n Zeile, die zu «%1» passt</numerusform>
            <numerusform>Die %n Zeilen, die zu «%1» passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n chosen rows</source>
        <translation>
            <numerusform>Nur die %n gewählte Zeile</numerusform>
            <numerusform>Nur die %n gewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows, without the filter</source>
        <translation>Alle Zeilen, ohne den Filter</translation>
    </message>
    <message>
        <source>Columns as shown: %1</source>
        <translation>Spalten wie gezeigt: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were sent to the printer.</source>
        <translation>
            <numerusform>%n Zeile wurde an den Drucker gesendet.</numerusform>
            <numerusform>%n Zeilen wurden an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>The chosen rows are still being read.</source>
        <translation>Die gewählten Zeilen werden noch gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are no longer in this list.</source>
        <translation>
            <numerusform>%n der Zeilen steht nicht mehr in dieser Liste.</numerusform>
            <numerusform>%n der Zeilen stehen nicht mehr in dieser Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend %1</source>
        <translation>%1 verlängern</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Choose another end</source>
        <translation>Anderes Ende wählen</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 h</translation>
    </message>
    <message>
        <source>As late as possible</source>
        <translation>So spät wie möglich</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FloorTabs</name>
    <message>
        <source>All floors</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 frei</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>See the marked fields</source>
        <translation>Siehe die markierten Felder</translation>
    </message>
    <message>
        <source>Nothing is filled in yet</source>
        <translation>Noch ist nichts ausgefüllt</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
</context>
<context>
    <name>GarageBox</name>
    <message>
        <source>All garages</source>
        <translation>Alle Parkhäuser</translation>
    </message>
    <message>
        <source>Garage: %1</source>
        <translation>Parkhaus: %1</translation>
    </message>
</context>
<context>
    <name>GarageCard</name>
    <message numerus="yes">
        <source>free of %n slot(s)</source>
        <translation>
            <numerusform>frei von %n Platz</numerusform>
            <numerusform>frei von %n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % taken</source>
        <translation>%1 % belegt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnungszeit</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>Lichte Höhe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>GaragesPage</name>
    <message>
        <source>Garages</source>
        <translation>Parkhäuser</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No garages yet</source>
        <translation>Noch keine Parkhäuser</translation>
    </message>
    <message>
        <source>No garage is called like that</source>
        <translation>Kein Parkhaus heisst so</translation>
    </message>
    <message>
        <source>Whoever owns the organization sets them up.</source>
        <translation>Wer die Organisation besitzt, richtet sie ein.</translation>
    </message>
    <message>
        <source>New garage</source>
        <translation>Neues Parkhaus</translation>
    </message>
    <message>
        <source>Next: set it up</source>
        <translation>Weiter: einrichten</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Opening hours of %1</source>
        <translation>Öffnungszeiten von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Tag und Nacht geöffnet</translation>
    </message>
    <message>
        <source>Holidays and special days</source>
        <translation>Feiertage und besondere Tage</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings would stand outside of these hours; they stay as they are:</source>
        <translation>
            <numerusform>%n Buchung läge ausserhalb dieser Zeiten; sie bleibt, wie sie ist:</numerusform>
            <numerusform>%n Buchungen lägen ausserhalb dieser Zeiten; sie bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Zeiten von %1</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht einlesen</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>%n Zeile einlesen</numerusform>
            <numerusform>%n Zeilen einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Say which column is: %1</source>
        <translation>Sagen Sie, welche Spalte das ist: %1</translation>
    </message>
    <message>
        <source>No row is good.</source>
        <translation>Keine Zeile ist gut.</translation>
    </message>
    <message>
        <source>Some rows are wrong: mend the file, or choose to import the good ones only.</source>
        <translation>Einige Zeilen sind falsch: Verbessern Sie die Datei oder wählen Sie, nur die guten einzulesen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n rows. Say what each column is.</source>
        <translation>
            <numerusform>%1 hat %n Zeile. Sagen Sie, was jede Spalte ist.</numerusform>
            <numerusform>%1 hat %n Zeilen. Sagen Sie, was jede Spalte ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Die Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>The server checks the rows…</source>
        <translation>Der Server prüft die Zeilen…</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows are good. Nothing has been imported yet.</source>
        <translation>
            <numerusform>Die Zeile ist gut. Noch ist nichts eingelesen.</numerusform>
            <numerusform>Alle %n Zeilen sind gut. Noch ist nichts eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are wrong. Nothing has been imported yet.</source>
        <translation>
            <numerusform>%n der Zeilen ist falsch. Noch ist nichts eingelesen.</numerusform>
            <numerusform>%n der Zeilen sind falsch. Noch ist nichts eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird eingelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n Zeile wurde eingelesen.</numerusform>
            <numerusform>%n Zeilen wurden eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a CSV file whose first row names the columns. Every row is checked before anything is imported.</source>
        <translation>Wählen Sie eine CSV-Datei, deren erste Zeile die Spalten nennt. Jede Zeile wird geprüft, bevor etwas eingelesen wird.</translation>
    </message>
    <message numerus="yes">
        <source>Import only the %n good rows</source>
        <translation>
            <numerusform>Nur die %n gute Zeile einlesen</numerusform>
            <numerusform>Nur die %n guten Zeilen einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n wrong rows as a file…</source>
        <translation>
            <numerusform>Die %n falsche Zeile als Datei speichern…</numerusform>
            <numerusform>Die %n falschen Zeilen als Datei speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrong rows</source>
        <translation>%1 falsche Zeilen</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>There is none of this name.</source>
        <translation>Unter diesem Namen gibt es nichts.</translation>
    </message>
    <message>
        <source>Several have this name.</source>
        <translation>Mehrere heissen so.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cells,</source>
        <translation>
            <numerusform>Die Zeile hat %n Zelle,</numerusform>
            <numerusform>Die Zeile hat %n Zellen,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the header names %n columns.</source>
        <translation>
            <numerusform>die Kopfzeile nennt %n Spalte.</numerusform>
            <numerusform>die Kopfzeile nennt %n Spalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line %1, %2: %3. %4</source>
        <translation>Zeile %1, %2: %3. %4</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>Choose a passphrase of %1 letters or more</source>
        <translation>Passphrase mit mindestens %1 Zeichen wählen</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>The data fetched here is encrypted; its key lies in this computer&apos;s keychain.</source>
        <translation>Die hier geholten Daten sind verschlüsselt; ihr Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>When Autospace closes, the data fetched here and what has not been sent are deleted.</source>
        <translation>Wird Autospace geschlossen, werden die hier geholten Daten und alles nicht Gesendete gelöscht.</translation>
    </message>
    <message>
        <source>Keep the sign-in until Autospace closes</source>
        <translation>Anmeldung behalten, bis Autospace geschlossen wird</translation>
    </message>
    <message>
        <source>Then the data fetched here and what has not been sent are deleted.</source>
        <translation>Dann werden die hier geholten Daten und alles nicht Gesendete gelöscht.</translation>
    </message>
    <message>
        <source>Keep it under a passphrase</source>
        <translation>Mit einer Passphrase sichern</translation>
    </message>
    <message>
        <source>Sign-in and data stay here, encrypted. The passphrase is asked at each start and stored nowhere; without it, what has not been sent is lost.</source>
        <translation>Anmeldung und Daten bleiben verschlüsselt hier. Die Passphrase wird bei jedem Start verlangt und nirgends gespeichert; ohne sie geht verloren, was nicht gesendet ist.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passphrase nochmals</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Die beiden sind nicht gleich</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the keys for %1</source>
        <translation>Tasten für %1 drücken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Autospace</source>
        <translation>%1 – Autospace</translation>
    </message>
    <message>
        <source>Autospace</source>
        <translation>Autospace</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>Die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The link %1 leads nowhere here.</source>
        <translation>Der Link %1 führt hier nirgends hin.</translation>
    </message>
    <message>
        <source>Opening what is kept on this computer</source>
        <translation>Öffnet, was auf diesem Computer liegt</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Member %1</source>
        <translation>Mitglied %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>The member is removed. Sessions in the organization end at once.</source>
        <translation>Das Mitglied ist entfernt. Seine Sitzungen in der Organisation enden sofort.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>The member is changed.</source>
        <translation>Das Mitglied ist geändert.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The person loses all access to %1 at once. What the person did stays on record.</source>
        <translation>Die Person verliert sofort jeden Zugang zu %1. Was sie getan hat, bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Choose a member in the list.</source>
        <translation>Wählen Sie ein Mitglied in der Liste.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Garages</source>
        <translation>Parkhäuser</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>The change is kept, and made when the server can be reached.</source>
        <translation>Die Änderung ist aufgehoben und wird gemacht, sobald der Server erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>%1 umbuchen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Choose another slot or time</source>
        <translation>Anderen Platz oder andere Zeit wählen</translation>
    </message>
    <message>
        <source>now on %1, %2</source>
        <translation>jetzt auf %1, %2</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The car is in the garage</source>
        <translation>Das Auto steht im Parkhaus</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>NoAccessPage</name>
    <message>
        <source>No access to “%1”</source>
        <translation>Kein Zugriff auf «%1»</translation>
    </message>
    <message>
        <source>Your roles at %1 do not open it. Ask whoever manages the organization.</source>
        <translation>Ihre Rollen bei %1 lassen es nicht zu. Fragen Sie, wer die Organisation verwaltet.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>NoPermissionState</name>
    <message>
        <source>Your roles do not open this</source>
        <translation>Ihre Rollen lassen das nicht zu</translation>
    </message>
    <message>
        <source>Ask whoever manages your organization.</source>
        <translation>Fragen Sie, wer Ihre Organisation verwaltet.</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>Fragen Sie %1.</translation>
    </message>
</context>
<context>
    <name>NoWorkspacePage</name>
    <message>
        <source>Nothing for your role here yet</source>
        <translation>Hier gibt es für Ihre Rolle noch nichts</translation>
    </message>
    <message>
        <source>You are a member of %1, without a role that works with this version.</source>
        <translation>Sie sind Mitglied von %1, ohne eine Rolle, die mit dieser Version arbeitet.</translation>
    </message>
    <message>
        <source>Your role at %1 is %2. Its pages are not part of this version yet; your notifications arrive here.</source>
        <translation>Ihre Rolle bei %1 ist %2. Deren Seiten gehören noch nicht zu dieser Version; Ihre Mitteilungen kommen hier an.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Notices of the desktop</source>
        <translation>Hinweise auf dem Desktop</translation>
    </message>
    <message>
        <source>While Autospace is not in front; all of them are under Notifications too</source>
        <translation>Solange Autospace nicht im Vordergrund ist; alle stehen auch unter Mitteilungen</translation>
    </message>
    <message>
        <source>Show what has come</source>
        <translation>Zeigen, was gekommen ist</translation>
    </message>
    <message>
        <source>No notices are shown</source>
        <translation>Es werden keine Hinweise gezeigt</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>NotificationPanel</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alle gelesen</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>New: </source>
        <translation>Neu: </translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Keine Mitteilungen</translation>
    </message>
    <message>
        <source>Approvals, clashes and messages for you will stand here.</source>
        <translation>Hier stehen Genehmigungen, Konflikte und Nachrichten für Sie.</translation>
    </message>
    <message>
        <source>Remind me later (Z)</source>
        <translation>Später erinnern (Z)</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>In 15 Minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In four hours</source>
        <translation>In vier Stunden</translation>
    </message>
    <message>
        <source>Tomorrow at this time</source>
        <translation>Morgen um diese Zeit</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number</source>
        <translation>Zahl eingeben</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» ist keine Zahl</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimals</source>
        <translation>
            <numerusform>Höchstens %n Nachkommastelle</numerusform>
            <numerusform>Höchstens %n Nachkommastellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
</context>
<context>
    <name>NumbersChart</name>
    <message>
        <source>Income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
</context>
<context>
    <name>NumbersExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
</context>
<context>
    <name>NumbersHead</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By garage</source>
        <translation>Nach Parkhaus</translation>
    </message>
    <message>
        <source>Divided: %1</source>
        <translation>Aufgeteilt: %1</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Stays that ended</source>
        <translation>Beendete Aufenthalte</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Average stay</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingefahren</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgefahren</translation>
    </message>
    <message>
        <source>Sum of the bookings: %1 · difference: %2</source>
        <translation>Summe der Buchungen: %1 · Unterschied: %2</translation>
    </message>
    <message>
        <source>These bookings</source>
        <translation>Diese Buchungen</translation>
    </message>
    <message>
        <source>The numbers could not be read anew: %1</source>
        <translation>Die Zahlen konnten nicht neu gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>OccupancyChart</name>
    <message>
        <source>Occupancy today, and what is booked</source>
        <translation>Belegung heute und was gebucht ist</translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Occupancy today</source>
        <translation>Belegung heute</translation>
    </message>
    <message numerus="yes">
        <source>fullest at %1:00 with %2 of %n slots</source>
        <translation>
            <numerusform>am vollsten um %1:00 mit %2 von %n Platz</numerusform>
            <numerusform>am vollsten um %1:00 mit %2 von %n Plätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineState</name>
    <message>
        <source>Not without a connection</source>
        <translation>Nicht ohne Verbindung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>OneGarageBox</name>
    <message>
        <source>Garage: %1</source>
        <translation>Parkhaus: %1</translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It opens what is kept here, also without the network.</source>
        <translation>Sie öffnet, was hier gespeichert ist, auch ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, Home shows everything.</source>
        <translation>Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt alles.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrössern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The map cannot be fetched now; the plain ground is shown</source>
        <translation>Die Karte kann gerade nicht geholt werden; zu sehen ist der leere Grund</translation>
    </message>
</context>
<context>
    <name>PlaceMark</name>
    <message numerus="yes">
        <source>%n garages here</source>
        <translation>
            <numerusform>%n Parkhaus hier</numerusform>
            <numerusform>%n Parkhäuser hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerFoot</name>
    <message>
        <source>Arrow keys or the mouse move it, Shift the end alone; Enter puts it down, Esc puts it back.</source>
        <translation>Pfeiltasten oder Maus verschieben sie, mit Umschalt nur das Ende; Enter setzt sie ab, Esc legt sie zurück.</translation>
    </message>
    <message>
        <source>Choose a booking to move it.</source>
        <translation>Wählen Sie eine Buchung, um sie umzubuchen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>Sperre aufheben</translation>
    </message>
</context>
<context>
    <name>PlannerHead</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Längere Zeit zeigen</translation>
    </message>
    <message>
        <source>This is the longest</source>
        <translation>Länger geht es nicht</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Kürzere Zeit zeigen</translation>
    </message>
    <message>
        <source>This is the shortest</source>
        <translation>Kürzer geht es nicht</translation>
    </message>
</context>
<context>
    <name>PlannerPage</name>
    <message>
        <source>The block is lifted.</source>
        <translation>Die Sperre ist aufgehoben.</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>All floors</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation>Ebene: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The booking was moved.</source>
        <translation>Die Buchung wurde umgebucht.</translation>
    </message>
    <message>
        <source>There is no garage yet</source>
        <translation>Es gibt noch kein Parkhaus</translation>
    </message>
    <message>
        <source>No slots here yet</source>
        <translation>Hier gibt es noch keine Plätze</translation>
    </message>
    <message>
        <source>Whoever owns the organization sets them up.</source>
        <translation>Wer die Organisation besitzt, richtet sie ein.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>Plate %1</source>
        <translation>Kennzeichen %1</translation>
    </message>
</context>
<context>
    <name>PriceCheck</name>
    <message>
        <source>What would it cost?</source>
        <translation>Was würde es kosten?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Platzart</translation>
    </message>
    <message>
        <source>Slot type: %1</source>
        <translation>Platzart: %1</translation>
    </message>
    <message>
        <source>Where no rule says otherwise</source>
        <translation>Wo keine Regel etwas anderes sagt</translation>
    </message>
    <message>
        <source>Change rates…</source>
        <translation>Preise ändern…</translation>
    </message>
</context>
<context>
    <name>PriceRuleDialog</name>
    <message>
        <source>New price rule</source>
        <translation>Neue Preisregel</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>The price rule is removed.</source>
        <translation>Die Preisregel ist entfernt.</translation>
    </message>
    <message>
        <source>The price rule is saved. Bookings keep the price that they were made at.</source>
        <translation>Die Preisregel ist gespeichert. Buchungen behalten den Preis, zu dem sie gemacht wurden.</translation>
    </message>
    <message>
        <source>The rates are changed. Bookings keep the price that they were made at.</source>
        <translation>Die Preise sind geändert. Buchungen behalten den Preis, zu dem sie gemacht wurden.</translation>
    </message>
    <message>
        <source>Price rules</source>
        <translation>Preisregeln</translation>
    </message>
    <message>
        <source>This garage has no price rules</source>
        <translation>Dieses Parkhaus hat keine Preisregeln</translation>
    </message>
    <message>
        <source>Its own rates hold at all times and for every slot.</source>
        <translation>Ihre eigenen Preise gelten jederzeit und für jeden Platz.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation>Wählen Sie eine Regel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Platzart</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Day cap</source>
        <translation>Tageshöchstpreis</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>There is no garage yet</source>
        <translation>Es gibt noch kein Parkhaus</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Bookings keep the price that they were made at.</source>
        <translation>Buchungen behalten den Preis, zu dem sie gemacht wurden.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of %1</source>
        <translation>Preise von %1</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Say why</source>
        <translation>Grund angeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>The walk-in is booked</source>
        <translation>Die Spontanbuchung ist erfasst</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Die Quittung ist gespeichert.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save a PDF instead.</source>
        <translation>Auf diesem Computer gibt es keinen Drucker. Speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>Die Quittung wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Next walk-in</source>
        <translation>Nächste Spontanbuchung</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>These are the record&apos;s own times.</source>
        <translation>Dies sind die eigenen Zeiten des Eintrags.</translation>
    </message>
    <message>
        <source>The history is being fetched…</source>
        <translation>Der Verlauf wird geholt…</translation>
    </message>
    <message>
        <source>Offline: as last fetched.</source>
        <translation>Offline: wie zuletzt geholt.</translation>
    </message>
    <message>
        <source>Offline: who did what comes with the network.</source>
        <translation>Offline: Wer was getan hat, kommt mit dem Netz.</translation>
    </message>
    <message>
        <source>Your roles do not open the history.</source>
        <translation>Ihre Rollen öffnen den Verlauf nicht.</translation>
    </message>
    <message>
        <source>The history could not be fetched: %1</source>
        <translation>Der Verlauf konnte nicht geholt werden: %1</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Noch ist nichts damit geschehen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read again</source>
        <translation>Die Liste liess sich nicht neu lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The chosen rows could not be read</source>
        <translation>Die gewählten Zeilen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Garages</source>
        <translation>Parkhäuser</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Massstab: %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>%n passender</numerusform>
            <numerusform>Alle %n passenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n</source>
        <translation>
            <numerusform>Den %n wählen</numerusform>
            <numerusform>Alle %n wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>It follows the desktop</source>
        <translation>Folgt dem Desktop</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgrösse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Press Enter on one, then the new keys; Backspace for none</source>
        <translation>Enter auf einer drücken, dann die neuen Tasten; Rücktaste für keine</translation>
    </message>
</context>
<context>
    <name>SetupChecklist</name>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>It is being verified. Until that is decided nothing about it can be changed.</source>
        <translation>Es wird geprüft. Bis das entschieden ist, kann nichts daran geändert werden.</translation>
    </message>
    <message>
        <source>It is found by searches and can be booked.</source>
        <translation>Es wird in Suchen gefunden und kann gebucht werden.</translation>
    </message>
    <message>
        <source>It was sent back: %1</source>
        <translation>Es wurde zurückgegeben: %1</translation>
    </message>
    <message>
        <source>It is a draft: nobody finds it yet.</source>
        <translation>Es ist ein Entwurf: Noch findet es niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing:</source>
        <translation>
            <numerusform>%n Angabe fehlt:</numerusform>
            <numerusform>%n Angaben fehlen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Submit for verification</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Es fehlt noch etwas</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>It is submitted when the core can be reached.</source>
        <translation>Es wird eingereicht, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>It is submitted.</source>
        <translation>Es ist eingereicht.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The rates are changed. Bookings keep the price that they were made at.</source>
        <translation>Die Preise sind geändert. Buchungen behalten den Preis, zu dem sie gemacht wurden.</translation>
    </message>
    <message>
        <source>The opening hours are changed.</source>
        <translation>Die Öffnungszeiten sind geändert.</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>All garages</source>
        <translation>Alle Parkhäuser</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strasse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>Lichte Höhe</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Tag und Nacht geöffnet</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Day cap</source>
        <translation>Tageshöchstpreis</translation>
    </message>
    <message>
        <source>Minimum charge</source>
        <translation>Mindestpreis</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Floors and slots</source>
        <translation>Ebenen und Plätze</translation>
    </message>
    <message>
        <source>Add slots…</source>
        <translation>Plätze hinzufügen…</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Floor of new slots: %1</source>
        <translation>Ebene neuer Plätze: %1</translation>
    </message>
    <message>
        <source>Add a floor…</source>
        <translation>Ebene hinzufügen…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No access to this garage</source>
        <translation>Kein Zugriff auf dieses Parkhaus</translation>
    </message>
    <message>
        <source>It does not exist, or your roles do not open it.</source>
        <translation>Es gibt sie nicht, oder Ihre Rollen öffnen sie nicht.</translation>
    </message>
    <message>
        <source>Add a row of slots</source>
        <translation>Eine Reihe von Plätzen hinzufügen</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Eine Ebene hinzufügen</translation>
    </message>
</context>
<context>
    <name>SetupSection</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>Go to %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Do the next step of the chosen row</source>
        <translation>Nächster Schritt der gewählten Zeile</translation>
    </message>
    <message>
        <source>Choose or leave out the row</source>
        <translation>Zeile wählen oder abwählen</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Alle Zeilen wählen</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Spontanbuchung</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>Buchung umbuchen</translation>
    </message>
    <message>
        <source>Extend the booking</source>
        <translation>Buchung verlängern</translation>
    </message>
    <message>
        <source>Block or unblock the slot</source>
        <translation>Platz sperren oder entsperren</translation>
    </message>
    <message>
        <source>Plan or list of slots</source>
        <translation>Plan oder Liste der Plätze</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>Liste ausgeben oder drucken</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>Vorheriger Eintrag der Liste</translation>
    </message>
    <message>
        <source>Next record of the list</source>
        <translation>Nächster Eintrag der Liste</translation>
    </message>
    <message>
        <source>Check in or out by passcode or plate</source>
        <translation>Mit Zahlencode oder Kennzeichen ein- oder auschecken</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>Änderung erneut versuchen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Edit the change and try again</source>
        <translation>Änderung anpassen und erneut senden</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Meine verwerfen</translation>
    </message>
    <message>
        <source>Walk-in, also while typing</source>
        <translation>Spontanbuchung, auch beim Tippen</translation>
    </message>
    <message>
        <source>Edit the slot</source>
        <translation>Den Platz bearbeiten</translation>
    </message>
    <message>
        <source>Apply the choice for each field</source>
        <translation>Die Auswahl für jedes Feld anwenden</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Set-up of a garage</source>
        <translation>Parkhaus einrichten</translation>
    </message>
    <message>
        <source>An earlier time</source>
        <translation>Frühere Zeit</translation>
    </message>
    <message>
        <source>A later time</source>
        <translation>Spätere Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A shorter time</source>
        <translation>Kürzere Zeit</translation>
    </message>
    <message>
        <source>A longer time</source>
        <translation>Längere Zeit</translation>
    </message>
    <message>
        <source>New price rule</source>
        <translation>Neue Preisregel</translation>
    </message>
    <message>
        <source>Edit the price rule</source>
        <translation>Preisregel bearbeiten</translation>
    </message>
    <message>
        <source>Remove the price rule</source>
        <translation>Preisregel entfernen</translation>
    </message>
    <message>
        <source>Change the rates</source>
        <translation>Preise ändern</translation>
    </message>
    <message>
        <source>The bookings behind the numbers</source>
        <translation>Die Buchungen hinter den Zahlen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Change what somebody may do</source>
        <translation>Ändern, was jemand darf</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>Jemanden entfernen</translation>
    </message>
    <message>
        <source>New garage</source>
        <translation>Neues Parkhaus</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Add slots</source>
        <translation>Plätze hinzufügen</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Ebene hinzufügen</translation>
    </message>
    <message>
        <source>Submit for verification</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
</context>
<context>
    <name>ShellPopups</name>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Search by word or key</source>
        <translation>Nach Wort oder Taste suchen</translation>
    </message>
    <message>
        <source>No key for “%1”</source>
        <translation>Keine Taste für «%1»</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Autospace</source>
        <translation>Autospace</translation>
    </message>
    <message>
        <source>The core does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The address of your organization&apos;s core</source>
        <translation>Adresse des Servers Ihrer Organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address</source>
        <translation>Adresse des Servers eingeben</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation>E-Mail-Adresse eingeben</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Or sign in with the password</source>
        <translation>Oder mit dem Passwort anmelden</translation>
    </message>
</context>
<context>
    <name>SlotLegend</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>No slot is chosen</source>
        <translation>Kein Platz gewählt</translation>
    </message>
    <message>
        <source>Choose one on the plan or in the list.</source>
        <translation>Wählen Sie einen auf dem Plan oder in der Liste.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Buchung öffnen</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>SlotPlan</name>
    <message>
        <source>Plan of the slots</source>
        <translation>Plan der Plätze</translation>
    </message>
    <message>
        <source>No slots here yet</source>
        <translation>Hier gibt es noch keine Plätze</translation>
    </message>
    <message>
        <source>Whoever owns the organization sets them up.</source>
        <translation>Wer die Organisation besitzt, richtet sie ein.</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Masse</translation>
    </message>
</context>
<context>
    <name>SlotsPage</name>
    <message>
        <source>The block is lifted.</source>
        <translation>Die Sperre ist aufgehoben.</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The slot is changed.</source>
        <translation>Der Platz ist geändert.</translation>
    </message>
    <message>
        <source>Import slots of %1</source>
        <translation>Plätze einlesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n slots were imported.</source>
        <translation>
            <numerusform>%n Platz wurde eingelesen.</numerusform>
            <numerusform>%n Plätze wurden eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message numerus="yes">
        <source>%n slots are blocked.</source>
        <translation>
            <numerusform>%n Platz ist gesperrt.</numerusform>
            <numerusform>%n Plätze sind gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were moved.</source>
        <translation>
            <numerusform>%n Buchung wurde umgebucht.</numerusform>
            <numerusform>%n Buchungen wurden umgebucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Width of the panes</source>
        <translation>Breite der Bereiche</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Invite a member</source>
        <translation>Mitglied einladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>The member is invited.</source>
        <translation>Das Mitglied ist eingeladen.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Noch ist niemand hier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Garages</source>
        <translation>Parkhäuser</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
    <message>
        <source>The invitation is kept, and given when the server can be reached.</source>
        <translation>Die Einladung ist aufgehoben und geht hinaus, sobald der Server erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Syncing</source>
        <translation>Wird abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n waiting</source>
        <translation>
            <numerusform>Offline · %n wartet</numerusform>
            <numerusform>Offline · %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>data %n min old</source>
        <translation>
            <numerusform>Daten %n min alt</numerusform>
            <numerusform>Daten %n min alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data %n h old</source>
        <translation>
            <numerusform>Daten %n h alt</numerusform>
            <numerusform>Daten %n h alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data %n days old</source>
        <translation>
            <numerusform>Daten %n Tag alt</numerusform>
            <numerusform>Daten %n Tage alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumnMenu</name>
    <message>
        <source>Columns as they were</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>Immer sichtbar</translation>
    </message>
    <message>
        <source>The last column stays</source>
        <translation>Die letzte Spalte bleibt</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgefahren</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the slots</source>
        <translation>Zeitplan der Plätze</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nobody is on this list now</source>
        <translation>Auf dieser Liste steht gerade niemand</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Spontanbuchung</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>längste %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bar</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No new notifications</source>
        <translation>Keine neuen Mitteilungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Open the page&apos;s own view first</source>
        <translation>Zuerst die eigene Ansicht der Seite öffnen</translation>
    </message>
    <message>
        <source>Open “%1” first</source>
        <translation>Zuerst «%1» öffnen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>«%1» löschen</translation>
    </message>
    <message>
        <source>%1 (opens first)</source>
        <translation>%1 (öffnet zuerst)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Filter, order and columns as they are now. A view of the same name is replaced.</source>
        <translation>Filter, Reihenfolge und Spalten wie jetzt. Eine Ansicht gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Arrivals of the morning</source>
        <translation>Ankünfte am Morgen</translation>
    </message>
    <message>
        <source>Share with colleagues</source>
        <translation>Mit Kollegen teilen</translation>
    </message>
    <message>
        <source>Share “%1” with colleagues</source>
        <translation>„%1“ mit Kollegen teilen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 · shared by %2</source>
        <translation>%1 · geteilt von %2</translation>
    </message>
    <message>
        <source>The view stays as it was</source>
        <translation>Die Ansicht bleibt, wie sie war</translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Walk-in</source>
        <translation>Spontanbuchung</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Enter the plate</source>
        <translation>Kennzeichen eingeben</translation>
    </message>
    <message>
        <source>Say until when</source>
        <translation>Ende angeben</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>17:30, +2h, tomorrow 8:00</source>
        <translation>17:30, +2h, morgen 8:00</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n free for the whole time</source>
        <translation>
            <numerusform>%n die ganze Zeit frei</numerusform>
            <numerusform>%n die ganze Zeit frei</numerusform>
        </translation>
    </message>
    <message>
        <source>No free slot</source>
        <translation>Kein freier Platz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Park in</source>
        <translation>Parken auf</translation>
    </message>
</context>
<context>
    <name>WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>autospace::ActionRegistry</name>
    <message>
        <source>%1 moves about, or is for text, everywhere.</source>
        <translation>%1 bewegt überall den Fokus oder gehört zum Text.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste für «%2».</translation>
    </message>
</context>
<context>
    <name>autospace::AttentionModel</name>
    <message>
        <source>Waits behind a change that was refused</source>
        <translation>Wartet hinter einer abgelehnten Änderung</translation>
    </message>
    <message>
        <source>It builds on an earlier change. Decide about that one first, or discard this one.</source>
        <translation>Sie baut auf einer früheren Änderung auf. Entscheiden Sie zuerst über jene, oder verwerfen Sie diese.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Discarded: the core&apos;s state is shown again</source>
        <translation>Verworfen: Der Stand des Servers wird wieder gezeigt</translation>
    </message>
</context>
<context>
    <name>autospace::BookingDetail</name>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>%1 m high, limit %2 m</source>
        <translation>%1 m hoch, Grenze %2 m</translation>
    </message>
    <message>
        <source>%1 m high</source>
        <translation>%1 m hoch</translation>
    </message>
</context>
<context>
    <name>autospace::BookingReceipt</name>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Zahlencode</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, served by %2</source>
        <translation>%1, bedient von %2</translation>
    </message>
    <message>
        <source>The booking is not there yet.</source>
        <translation>Die Buchung ist noch nicht da.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
</context>
<context>
    <name>autospace::BusNoticeDesk</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>autospace::CheckInController</name>
    <message>
        <source>Press Enter for %1.</source>
        <translation>Enter drücken für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings begin like this.</source>
        <translation>
            <numerusform>%n Buchung beginnt so.</numerusform>
            <numerusform>%n Buchungen beginnen so.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open booking has this plate or code.</source>
        <translation>Keine offene Buchung hat dieses Kennzeichen oder diesen Code.</translation>
    </message>
    <message>
        <source>No open booking has this passcode.</source>
        <translation>Keine offene Buchung hat diesen Zahlencode.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 ist eingefahren.</translation>
    </message>
    <message>
        <source>%1 is out.</source>
        <translation>%1 ist ausgefahren.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Booking code given</source>
        <translation>Buchungscode genannt</translation>
    </message>
</context>
<context>
    <name>autospace::DesktopNotices</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n neue Mitteilung</numerusform>
            <numerusform>%n neue Mitteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision</source>
        <translation>
            <numerusform>%n Änderung ist zu klären</numerusform>
            <numerusform>%n Änderungen sind zu klären</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autospace::Graticule</name>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>autospace::ImportModel</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die Datei hat eine Kopfzeile und sonst keine Zeilen.</translation>
    </message>
    <message>
        <source>Importing needs a connection to the server.</source>
        <translation>Zum Einlesen braucht es eine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was imported; try again when it can.</source>
        <translation>Der Server ist nicht erreichbar. Es wurde nichts eingelesen; versuchen Sie es wieder, wenn er es ist.</translation>
    </message>
    <message>
        <source>Sign in again, then import.</source>
        <translation>Melden Sie sich neu an und lesen Sie dann ein.</translation>
    </message>
    <message>
        <source>The server did not take it: %1</source>
        <translation>Der Server hat es nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The server did not answer, and may have imported the rows all the same. Import them again: nothing is imported twice.</source>
        <translation>Der Server hat nicht geantwortet und die Zeilen vielleicht trotzdem eingelesen. Lesen Sie sie noch einmal ein: Es wird nichts doppelt eingelesen.</translation>
    </message>
</context>
<context>
    <name>autospace::NoticeSettings</name>
    <message>
        <source>A change of yours was refused</source>
        <translation>Eine Änderung von Ihnen wurde abgelehnt</translation>
    </message>
</context>
<context>
    <name>autospace::PaletteModel</name>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
</context>
<context>
    <name>autospace::PricePreview</name>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Day cap</source>
        <translation>Tageshöchst­preis</translation>
    </message>
    <message>
        <source>Minimum charge</source>
        <translation>Mindestpreis</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Say from when until when the car stays.</source>
        <translation>Sagen Sie, von wann bis wann das Auto bleibt.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>A booking can last %1 days at most.</source>
        <translation>Eine Buchung kann höchstens %1 Tage dauern.</translation>
    </message>
</context>
<context>
    <name>autospace::RecordTimeline</name>
    <message>
        <source>The core&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Set up at the server</source>
        <translation>Am Server eingerichtet</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
</context>
<context>
    <name>autospace::SavedViews</name>
    <message>
        <source>Save the view first</source>
        <translation>Erst die Ansicht speichern</translation>
    </message>
    <message>
        <source>It is shared already</source>
        <translation>Sie ist schon geteilt</translation>
    </message>
    <message>
        <source>Your role does not share views</source>
        <translation>Ihre Rolle teilt keine Ansichten</translation>
    </message>
    <message>
        <source>No saved view is open</source>
        <translation>Es ist keine gespeicherte Ansicht offen</translation>
    </message>
    <message>
        <source>%1 shares it; only they or a manager can take it back</source>
        <translation>%1 teilt sie; nur diese Person oder die Leitung kann sie zurücknehmen</translation>
    </message>
</context>
<context>
    <name>autospace::SignInController</name>
    <message>
        <source>Changes of an earlier run could not be read, because their key is lost. They were moved to %1.</source>
        <translation>Änderungen aus einer früheren Sitzung konnten nicht gelesen werden, weil ihr Schlüssel fehlt. Sie wurden nach %1 verschoben.</translation>
    </message>
    <message>
        <source>You are signed in for this run only: when Autospace closes, what has not been sent is lost.</source>
        <translation>Sie sind nur für diese Sitzung angemeldet: Wird Autospace geschlossen, geht verloren, was nicht gesendet ist.</translation>
    </message>
    <message>
        <source>Accounts that are signed in on this computer open without it, with what was fetched last.</source>
        <translation>Auf diesem Computer angemeldete Konten öffnen sich auch ohne ihn, mit dem zuletzt geholten Stand.</translation>
    </message>
    <message>
        <source>Everything is sent. The data on this computer is deleted.</source>
        <translation>Alles ist gesendet. Die Daten auf diesem Computer werden gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not reached the core and are lost if you sign out now. Everything else on this computer is deleted too.</source>
        <translation>
            <numerusform>%n Änderung hat den Server nicht erreicht und geht verloren, wenn Sie sich jetzt abmelden. Auch alles andere auf diesem Computer wird gelöscht.</numerusform>
            <numerusform>%n Änderungen haben den Server nicht erreicht und gehen verloren, wenn Sie sich jetzt abmelden. Auch alles andere auf diesem Computer wird gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Wieder angemeldet</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer; it may be locked.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not let Autospace in.</source>
        <translation>Der Schlüsselbund dieses Computers lässt Autospace nicht zu.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Autospace can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Autospace nutzen kann.</translation>
    </message>
</context>
<context>
    <name>autospace::SyncStatusModel</name>
    <message>
        <source>The sign-in has ended. Your work is kept here; sign in again to send it.</source>
        <translation>Die Anmeldung ist abgelaufen. Ihre Arbeit bleibt hier; melden Sie sich wieder an, um sie zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused and wait for your decision.</source>
        <translation>
            <numerusform>%n Änderung wurde abgelehnt und wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%n Änderungen wurden abgelehnt und warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The core cannot be reached. %n changes are kept here and sent when it is back.</source>
        <translation>
            <numerusform>Der Server ist nicht erreichbar. %n Änderung bleibt hier und wird gesendet, sobald er wieder da ist.</numerusform>
            <numerusform>Der Server ist nicht erreichbar. %n Änderungen bleiben hier und werden gesendet, sobald er wieder da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The core cannot be reached. You can go on; changes are kept here and sent when it is back.</source>
        <translation>Der Server ist nicht erreichbar. Sie können weiterarbeiten; Änderungen bleiben hier und werden gesendet, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>Everything is being fetched for the first time.</source>
        <translation>Alles wird zum ersten Mal geholt.</translation>
    </message>
    <message>
        <source>Changes are being sent and received.</source>
        <translation>Änderungen werden gesendet und empfangen.</translation>
    </message>
    <message>
        <source>Everything is sent and received.</source>
        <translation>Alles ist gesendet und empfangen.</translation>
    </message>
</context>
<context>
    <name>autospace::WalkInController</name>
    <message>
        <source>Type the plate.</source>
        <translation>Tippen Sie das Kennzeichen.</translation>
    </message>
    <message>
        <source>Say until when the car stays.</source>
        <translation>Geben Sie an, bis wann das Auto bleibt.</translation>
    </message>
    <message>
        <source>This is not a time. Use 17:30, now+2h or tomorrow 08:00.</source>
        <translation>Das ist keine Zeit. Schreiben Sie 17:30, jetzt+2h oder morgen 08:00.</translation>
    </message>
    <message>
        <source>No slot is free for this time. Choose a shorter time or another garage.</source>
        <translation>Für diese Zeit ist kein Platz frei. Wählen Sie eine kürzere Zeit oder ein anderes Parkhaus.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Change member</source>
        <translation>Mitglied ändern</translation>
    </message>
    <message>
        <source>Rights change when the core can be reached.</source>
        <translation>Rechte ändern sich, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>A new organization needs the core to look at the other ones.</source>
        <translation>Für eine neue Organisation muss der Server die anderen ansehen.</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>The invitation is sent when the core can be reached.</source>
        <translation>Die Einladung wird gesendet, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Accept invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>Invitations are accepted by signing in.</source>
        <translation>Einladungen werden mit der Anmeldung angenommen.</translation>
    </message>
    <message>
        <source>Retire slot</source>
        <translation>Platz aufheben</translation>
    </message>
    <message>
        <source>Close for maintenance</source>
        <translation>Für Wartung schliessen</translation>
    </message>
    <message>
        <source>Reopen slot</source>
        <translation>Platz wieder öffnen</translation>
    </message>
    <message>
        <source>Block slot</source>
        <translation>Platz sperren</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>New floor</source>
        <translation>Neue Ebene</translation>
    </message>
    <message>
        <source>Edit floor</source>
        <translation>Ebene bearbeiten</translation>
    </message>
    <message>
        <source>Remove floor</source>
        <translation>Ebene entfernen</translation>
    </message>
    <message>
        <source>New garage</source>
        <translation>Neues Parkhaus</translation>
    </message>
    <message>
        <source>Edit garage</source>
        <translation>Parkhaus bearbeiten</translation>
    </message>
    <message>
        <source>New slot</source>
        <translation>Neuer Platz</translation>
    </message>
    <message>
        <source>New row of slots</source>
        <translation>Neue Reihe von Plätzen</translation>
    </message>
    <message>
        <source>Edit slot</source>
        <translation>Platz bearbeiten</translation>
    </message>
    <message>
        <source>Submit for verification</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>A garage is submitted when the core can be reached; it is sent then.</source>
        <translation>Ein Parkhaus wird eingereicht, sobald der Server erreichbar ist; dann wird es gesendet.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Als geprüft bestätigen</translation>
    </message>
    <message>
        <source>A verdict needs the present state of the submission.</source>
        <translation>Ein Entscheid braucht den aktuellen Stand der Eingabe.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Auschecken</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Let the hold run out</source>
        <translation>Reservierung verfallen lassen</translation>
    </message>
    <message>
        <source>Holds are ended by the core when their time has run out.</source>
        <translation>Reservierungen beendet der Server, wenn ihre Zeit abgelaufen ist.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Extend or shorten</source>
        <translation>Verlängern oder kürzen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Share view</source>
        <translation>Ansicht teilen</translation>
    </message>
    <message>
        <source>Stop sharing view</source>
        <translation>Ansicht nicht mehr teilen</translation>
    </message>
    <message>
        <source>New price rule</source>
        <translation>Neue Preisregel</translation>
    </message>
    <message>
        <source>Edit price rule</source>
        <translation>Preisregel bearbeiten</translation>
    </message>
    <message>
        <source>Remove price rule</source>
        <translation>Preisregel entfernen</translation>
    </message>
    <message>
        <source>Block slots</source>
        <translation>Plätze sperren</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no column to export.</source>
        <translation>Es gibt keine Spalte zum Ausgeben.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The PDF cannot be drawn.</source>
        <translation>Das PDF lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <source>There is no such printer. Save a PDF instead.</source>
        <translation>Diesen Drucker gibt es nicht. Speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Save a PDF instead.</source>
        <translation>Der Drucker antwortet nicht. Speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>The printer reported an error.</source>
        <translation>Der Drucker meldet einen Fehler.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Keine Zeile ist gewählt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or name.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Garages</source>
        <translation>Parkhäuser</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>Vorgesetzte Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation>Prüfsumme des Tokens</translation>
    </message>
    <message>
        <source>Spent tokens</source>
        <translation>Verbrauchte Tokens</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Anfang des Codes</translation>
    </message>
    <message>
        <source>Number of slots</source>
        <translation>Anzahl Plätze</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stockwerk</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Strasse und Nummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite (Geografie)</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge (Geografie)</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>Lichte Höhe</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis pro Stunde</translation>
    </message>
    <message>
        <source>Day cap</source>
        <translation>Tageshöchstpreis</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Note from the review</source>
        <translation>Notiz aus der Prüfung</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height limit</source>
        <translation>Höhengrenze</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Fassungsvermögen</translation>
    </message>
    <message>
        <source>Position across</source>
        <translation>Lage quer</translation>
    </message>
    <message>
        <source>Position along</source>
        <translation>Lage längs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Vehicle height</source>
        <translation>Fahrzeughöhe</translation>
    </message>
    <message>
        <source>Vehicle length</source>
        <translation>Fahrzeuglänge</translation>
    </message>
    <message>
        <source>Vehicle width</source>
        <translation>Fahrzeugbreite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Zahlencode</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Reservierung endet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Wrong passcodes</source>
        <translation>Falsche Zahlencodes</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Recognized by hand</source>
        <translation>Von Hand erkannt</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Reservieren für</translation>
    </message>
    <message>
        <source>Keeps the slot while the payment runs; without it the booking is confirmed at once.</source>
        <translation>Hält den Platz frei, während die Zahlung läuft; ohne das ist die Buchung sofort bestätigt.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attempts allowed</source>
        <translation>Erlaubte Versuche</translation>
    </message>
    <message>
        <source>Leased until</source>
        <translation>Vergeben bis</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Erinnerung um</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Hold left</source>
        <translation>Rest der Reservierung</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Geteilt von</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rules apply in this order; a later price takes the place of an earlier one, percentages are taken of the price so far.</source>
        <translation>Regeln gelten in dieser Reihenfolge: Ein späterer Preis ersetzt einen früheren, Prozente werden vom bisherigen Preis genommen.</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Platzart</translation>
    </message>
    <message>
        <source>Only for slots of this type; without one for all.</source>
        <translation>Nur für Plätze dieser Art; ohne Angabe für alle.</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Only on these; without any on every day.</source>
        <translation>Nur an diesen; ohne Angabe an jedem Tag.</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>Von (Uhrzeit)</translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation>Bis (Uhrzeit)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Change of the price</source>
        <translation>Änderung des Preises</translation>
    </message>
    <message>
        <source>The most that a calendar day costs on these days.</source>
        <translation>So viel kostet ein Kalendertag an diesen Tagen höchstens.</translation>
    </message>
    <message>
        <source>Minimum charge</source>
        <translation>Mindestpreis</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Who leaves within this time pays nothing.</source>
        <translation>Wer in dieser Zeit wieder ausfährt, zahlt nichts.</translation>
    </message>
    <message>
        <source>As in 22:00, on the garage&apos;s clock.</source>
        <translation>Wie 22:00, nach der Uhr des Parkhauses.</translation>
    </message>
    <message>
        <source>As in 06:00. An end that is not after the beginning is on the next day.</source>
        <translation>Wie 06:00. Ein Ende, das nicht nach dem Anfang liegt, ist am nächsten Tag.</translation>
    </message>
    <message>
        <source>As in 2026-12-24.</source>
        <translation>Wie 2026-12-24.</translation>
    </message>
    <message>
        <source>Only these; without any all of them.</source>
        <translation>Nur diese; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Bookings to move</source>
        <translation>Umzubuchende Buchungen</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Das Feld «%1» gibt es nicht.</translation>
    </message>
    <message>
        <source>Free words cannot be excluded; name a field, as in -status:held.</source>
        <translation>Freie Wörter lassen sich nicht ausschliessen; nennen Sie ein Feld, etwa -status:held.</translation>
    </message>
    <message>
        <source>This term cannot be turned around with “-”. Use =, !=, &lt; or &gt; with one value.</source>
        <translation>Dieser Ausdruck lässt sich nicht mit «-» umkehren. Nehmen Sie =, !=, &lt; oder &gt; mit einem Wert.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Nach «%1:» fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Use today, now+2h, 08:30, 2026-11-20 or a date as you write it.</source>
        <translation>«%1» ist keine Zeit. Schreiben Sie heute, jetzt+2h, 08:30, 2026-11-20 oder ein Datum, wie Sie es gewohnt sind.</translation>
    </message>
    <message>
        <source>Only one time can be compared with.</source>
        <translation>Vergleichen lässt sich nur mit einer Zeit.</translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation>Vergleichen lässt sich nur mit einem Wert.</translation>
    </message>
    <message>
        <source>%1 is either yes or no.</source>
        <translation>%1 ist entweder ja oder nein.</translation>
    </message>
    <message>
        <source>Lists cannot be filtered by %1.</source>
        <translation>Listen lassen sich nicht nach %1 filtern.</translation>
    </message>
    <message>
        <source>%1 is never “%2”.</source>
        <translation>%1 ist nie «%2».</translation>
    </message>
    <message>
        <source>“%1” is not a number that %2 can have.</source>
        <translation>«%1» ist keine Zahl, die bei %2 möglich ist.</translation>
    </message>
    <message>
        <source>“%1” is not an amount, such as 12.40.</source>
        <translation>«%1» ist kein Betrag wie 12.40.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«%1» ist keine Id.</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>%1 «%2» gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>garages</name>
    <message>
        <source>Open day and night</source>
        <translation>Tag und Nacht offen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Geschlossen bis %1</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgefahren</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sagen Sie, warum</translation>
    </message>
    <message>
        <source>There is no slot %1 here.</source>
        <translation>Hier gibt es keinen Platz %1.</translation>
    </message>
    <message>
        <source>%1 comes before %2.</source>
        <translation>%1 kommt vor %2.</translation>
    </message>
    <message>
        <source>Name a slot, as in A-011, or several, as in A-011 .. A-015</source>
        <translation>Nennen Sie einen Platz, wie A-011, oder mehrere, wie A-011 .. A-015</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Write it as in 08:00-12:00, 13:00-18:00, or closed.</source>
        <translation>Schreiben Sie es wie 08:00-12:00, 13:00-18:00 oder geschlossen.</translation>
    </message>
    <message>
        <source>Write the day as in %1.</source>
        <translation>Schreiben Sie den Tag wie %1.</translation>
    </message>
    <message>
        <source>This day stands above already.</source>
        <translation>Dieser Tag steht oben schon.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>Booking confirmed</source>
        <translation>Buchung bestätigt</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>Buchung umgebucht</translation>
    </message>
    <message>
        <source>Booking extended</source>
        <translation>Buchung verlängert</translation>
    </message>
    <message>
        <source>Booking shortened</source>
        <translation>Buchung gekürzt</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Buchung storniert</translation>
    </message>
    <message>
        <source>Booking not used</source>
        <translation>Buchung nicht genutzt</translation>
    </message>
    <message>
        <source>Hold has run out</source>
        <translation>Reservierung verfallen</translation>
    </message>
    <message>
        <source>Booking locked after wrong passcodes</source>
        <translation>Buchung nach falschen Zahlencodes gesperrt</translation>
    </message>
    <message>
        <source>Garage waits for verification</source>
        <translation>Parkhaus wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Garage verified</source>
        <translation>Parkhaus geprüft</translation>
    </message>
    <message>
        <source>Garage sent back</source>
        <translation>Parkhaus zurückgewiesen</translation>
    </message>
    <message>
        <source>Bookings outside the new opening hours</source>
        <translation>Buchungen ausserhalb der neuen Öffnungszeiten</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingefahren</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgefahren</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Average stay</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No forecast: it needs 15 days of history.</source>
        <translation>Keine Vorhersage: Sie braucht 15 Tage Vorgeschichte.</translation>
    </message>
    <message>
        <source>Hatched: forecast. Those of the last week were off by %1 cars (%2 %) on average.</source>
        <translation>Schraffiert: Vorhersage. Die der letzten Woche lagen im Mittel um %1 Autos (%2 %) daneben.</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>Day cap</source>
        <translation>Tageshöchstpreis</translation>
    </message>
    <message>
        <source>Parking time</source>
        <translation>Parkzeit</translation>
    </message>
    <message>
        <source>Overstay</source>
        <translation>Überzogene Zeit</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Up to the minimum charge</source>
        <translation>Bis zum Mindestpreis</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>Geteilte Ansicht</translation>
    </message>
    <message>
        <source>Price rule</source>
        <translation>Preisregel</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The slot is taken</source>
        <translation>Der Platz ist belegt</translation>
    </message>
    <message>
        <source>Another car still stands there</source>
        <translation>Dort steht noch ein anderes Auto</translation>
    </message>
    <message>
        <source>The slot is blocked</source>
        <translation>Der Platz ist gesperrt</translation>
    </message>
    <message>
        <source>The slot is out of use</source>
        <translation>Der Platz ist ausser Betrieb</translation>
    </message>
    <message>
        <source>The garage is closed then</source>
        <translation>Das Parkhaus ist dann geschlossen</translation>
    </message>
    <message>
        <source>The vehicle does not fit the slot</source>
        <translation>Das Fahrzeug passt nicht auf den Platz</translation>
    </message>
    <message>
        <source>Wrong passcode</source>
        <translation>Falscher Zahlencode</translation>
    </message>
    <message>
        <source>Another plate is booked</source>
        <translation>Ein anderes Kennzeichen ist gebucht</translation>
    </message>
    <message>
        <source>Locked after too many wrong passcodes</source>
        <translation>Nach zu vielen falschen Zahlencodes gesperrt</translation>
    </message>
    <message>
        <source>Only held so far</source>
        <translation>Erst reserviert</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>In diesem Status nicht möglich</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>This lies in the past</source>
        <translation>Das liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Das dürfen Sie nicht</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody else changed it too</source>
        <translation>Jemand anderes hat es auch geändert</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>The hold has run out</source>
        <translation>Die Reservierung ist verfallen</translation>
    </message>
    <message>
        <source>It has already begun</source>
        <translation>Sie hat bereits begonnen</translation>
    </message>
    <message>
        <source>The slot is in another garage</source>
        <translation>Der Platz ist in einem anderen Parkhaus</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund ist nötig</translation>
    </message>
    <message>
        <source>Some values are not right yet</source>
        <translation>Einige Angaben stimmen noch nicht</translation>
    </message>
    <message>
        <source>The garage is not open for bookings yet</source>
        <translation>Das Parkhaus ist noch nicht für Buchungen offen</translation>
    </message>
    <message>
        <source>No free passcode left</source>
        <translation>Kein freier Zahlencode mehr</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>This needs the core, which cannot be reached</source>
        <translation>Dafür braucht es den Server, der nicht erreichbar ist</translation>
    </message>
    <message>
        <source>This computer could not keep it</source>
        <translation>Dieser Computer konnte es nicht behalten</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>It is on its way already</source>
        <translation>Es ist schon unterwegs</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>This does not have the expected form.</source>
        <translation>Hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>This contains characters that are not text.</source>
        <translation>Enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>This is not a time. Use 08:30, tomorrow, 2026-11-20 or a date as you write it.</source>
        <translation>Das ist keine Zeit. Schreiben Sie 08:30, morgen, 2026-11-20 oder ein Datum, wie Sie es gewohnt sind.</translation>
    </message>
    <message>
        <source>This is none of: %1.</source>
        <translation>Das ist keines von: %1.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>It next opens at %1.</source>
        <translation>Öffnet wieder am %1.</translation>
    </message>
    <message>
        <source>It does not open again this year.</source>
        <translation>Öffnet dieses Jahr nicht mehr.</translation>
    </message>
    <message>
        <source>No other slot of the garage is free then: choose another time.</source>
        <translation>Dann ist kein anderer Platz im Parkhaus frei: Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Free at that time: %1.</source>
        <translation>Dann frei: %1.</translation>
    </message>
    <message>
        <source>Slot %1 is blocked from %2 until %3 (%4).</source>
        <translation>Platz %1 ist von %2 bis %3 gesperrt (%4).</translation>
    </message>
    <message>
        <source>Slot %1 is taken from %2 until %3 by %4.</source>
        <translation>Platz %1 ist von %2 bis %3 belegt (%4).</translation>
    </message>
    <message>
        <source>There is no such slot in this organization. Choose one from the garage&apos;s list.</source>
        <translation>Diesen Platz gibt es in dieser Organisation nicht. Wählen Sie einen aus der Liste des Parkhauses.</translation>
    </message>
    <message>
        <source>The start, %1, has already passed. Begin now or later.</source>
        <translation>Der Anfang, %1, ist schon vorbei. Beginnen Sie jetzt oder später.</translation>
    </message>
    <message>
        <source>%1 is closed at the start, %2. %3</source>
        <translation>%1 ist am Anfang, %2, geschlossen. %3</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>A booking can last %1 days at most.</source>
        <translation>Eine Buchung kann höchstens %1 Tage dauern.</translation>
    </message>
    <message>
        <source>%1 is closed at the end, %2. %3</source>
        <translation>%1 ist am Ende, %2, geschlossen. %3</translation>
    </message>
    <message>
        <source>Slot %1 is out of use (%2).</source>
        <translation>Platz %1 ist ausser Betrieb (%2).</translation>
    </message>
    <message>
        <source>That is final.</source>
        <translation>Das ist endgültig.</translation>
    </message>
    <message>
        <source>From there it can only become: %1.</source>
        <translation>Von dort geht nur: %1.</translation>
    </message>
    <message>
        <source>Booking %1 is %2 and cannot become %3. %4</source>
        <translation>Buchung %1 ist «%2» und kann nicht «%3» werden. %4</translation>
    </message>
    <message>
        <source>Give exactly one of passcode, plate, or by_hand with a reason, to say how the booking was recognized.</source>
        <translation>Geben Sie genau eines an: Zahlencode, Kennzeichen oder von Hand mit Grund.</translation>
    </message>
    <message>
        <source>Say why the car is let in without passcode and plate.</source>
        <translation>Geben Sie an, warum das Auto ohne Zahlencode und Kennzeichen eingelassen wird.</translation>
    </message>
    <message>
        <source>Booking %1 is only held. Confirm it first, then check it in.</source>
        <translation>Buchung %1 ist erst reserviert. Bestätigen Sie sie zuerst, dann checken Sie sie ein.</translation>
    </message>
    <message>
        <source>Booking %1 begins at %2; check-in opens at %3. Move the booking to let it in now.</source>
        <translation>Buchung %1 beginnt am %2; einchecken geht ab %3. Buchen Sie um, um das Auto jetzt einzulassen.</translation>
    </message>
    <message>
        <source>Booking %1 ended at %2. Make a new booking.</source>
        <translation>Buchung %1 endete am %2. Machen Sie eine neue Buchung.</translation>
    </message>
    <message>
        <source>Slot %1 is taken until %2 by %3. Wait until then, or move one of the two.</source>
        <translation>Platz %1 ist bis %2 belegt (%3). Warten Sie bis dann, oder buchen Sie eine der beiden um.</translation>
    </message>
    <message>
        <source>Booking %1 is locked until %2 after too many wrong passcodes. Wait, or check it in by hand with a reason.</source>
        <translation>Buchung %1 ist nach zu vielen falschen Zahlencodes bis %2 gesperrt. Warten Sie, oder checken Sie sie von Hand mit Grund ein.</translation>
    </message>
    <message>
        <source>This is not the passcode of booking %1. Tries left: %2.</source>
        <translation>Das ist nicht der Zahlencode der Buchung %1. Verbleibende Versuche: %2.</translation>
    </message>
    <message>
        <source>The booking is locked for %1 minutes.</source>
        <translation>Die Buchung ist für %1 Minuten gesperrt.</translation>
    </message>
    <message>
        <source>Booking %1 has another plate than %2. Check the plate, or ask for the passcode.</source>
        <translation>Buchung %1 hat ein anderes Kennzeichen als %2. Prüfen Sie das Kennzeichen, oder fragen Sie nach dem Zahlencode.</translation>
    </message>
    <message>
        <source>Say why the booking is cancelled.</source>
        <translation>Geben Sie an, warum die Buchung storniert wird.</translation>
    </message>
    <message>
        <source>Booking %1 can still be used until %2. Wait until then, or cancel it.</source>
        <translation>Buchung %1 kann noch bis %2 benutzt werden. Warten Sie bis dann, oder stornieren Sie sie.</translation>
    </message>
    <message>
        <source>The hold of booking %1 has not run out yet.</source>
        <translation>Die Reservierung der Buchung %1 ist noch nicht verfallen.</translation>
    </message>
    <message>
        <source>The hold of booking %1 has run out, and the slot is free for others. Make a new booking.</source>
        <translation>Die Reservierung der Buchung %1 ist verfallen, und der Platz ist für andere frei. Machen Sie eine neue Buchung.</translation>
    </message>
    <message>
        <source>You cannot book in %1 for this person. Book for yourself, or ask the garage.</source>
        <translation>Sie können in %1 nicht für diese Person buchen. Buchen Sie für sich selbst, oder fragen Sie das Parkhaus.</translation>
    </message>
    <message>
        <source>%1 is not open for bookings yet. Choose another garage.</source>
        <translation>%1 ist noch nicht für Buchungen offen. Wählen Sie ein anderes Parkhaus.</translation>
    </message>
    <message>
        <source>The garage has no free passcode left. Close bookings that are over.</source>
        <translation>Das Parkhaus hat keinen freien Zahlencode mehr. Schliessen Sie Buchungen ab, die vorbei sind.</translation>
    </message>
    <message>
        <source>Booking %1 is over (%2); its time cannot be changed. Make a new booking.</source>
        <translation>Buchung %1 ist vorbei (%2); ihre Zeit lässt sich nicht mehr ändern. Machen Sie eine neue Buchung.</translation>
    </message>
    <message>
        <source>The booking already ends then. Choose another time.</source>
        <translation>Die Buchung endet schon dann. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>The new end, %1, has already passed. Choose a later one, or check the booking out.</source>
        <translation>Das neue Ende, %1, ist schon vorbei. Wählen Sie ein späteres, oder checken Sie die Buchung aus.</translation>
    </message>
    <message>
        <source>The latest possible end is %1.</source>
        <translation>Das späteste mögliche Ende ist %1.</translation>
    </message>
    <message>
        <source>The booking cannot be extended at all.</source>
        <translation>Die Buchung lässt sich gar nicht verlängern.</translation>
    </message>
    <message>
        <source>Booking %1 is over (%2) and cannot be moved. Make a new booking.</source>
        <translation>Buchung %1 ist vorbei (%2) und lässt sich nicht umbuchen. Machen Sie eine neue Buchung.</translation>
    </message>
    <message>
        <source>The booking already stands there at that time. Give another slot or time.</source>
        <translation>Die Buchung steht dann schon dort. Geben Sie einen anderen Platz oder eine andere Zeit an.</translation>
    </message>
    <message>
        <source>Slot %1 belongs to %2. A booking moves within its garage; cancel it and book anew.</source>
        <translation>Platz %1 gehört zu %2. Umbuchen geht nur im selben Parkhaus; stornieren Sie und buchen Sie neu.</translation>
    </message>
    <message>
        <source>The car of booking %1 is in the garage; its start cannot be changed any more.</source>
        <translation>Das Auto der Buchung %1 steht im Parkhaus; ihr Anfang lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The new end has already passed.</source>
        <translation>Das neue Ende ist schon vorbei.</translation>
    </message>
    <message>
        <source>Your roles in this organization do not allow this here (%1). An owner can change them.</source>
        <translation>Ihre Rollen in dieser Organisation erlauben das hier nicht (%1). Ein Inhaber kann sie ändern.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you saw it. Compare the values and choose.</source>
        <translation>Jemand anderes hat %1 geändert, seit Sie es gesehen haben. Vergleichen Sie die Werte und wählen Sie.</translation>
    </message>
    <message>
        <source>No field was given. Send at least one field to change.</source>
        <translation>Kein Feld wurde angegeben. Ändern Sie mindestens eines.</translation>
    </message>
    <message>
        <source>There is no such %1 here, or you may not see it.</source>
        <translation>Das gibt es hier nicht, oder Sie dürfen es nicht sehen: %1.</translation>
    </message>
    <message>
        <source>The %1 was changed in the meantime. Look at the present state and decide again.</source>
        <translation>Inzwischen geändert: %1. Sehen Sie sich den jetzigen Stand an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Choose a time in the future, within a year.</source>
        <translation>Wählen Sie eine Zeit in der Zukunft, innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>%1 has been removed. Invite the person again.</source>
        <translation>%1 wurde entfernt. Laden Sie die Person wieder ein.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Use an IANA name such as Europe/Vaduz.</source>
        <translation>Die Zeitzone «%1» gibt es nicht. Verwenden Sie einen IANA-Namen wie Europe/Vaduz.</translation>
    </message>
    <message>
        <source>The platform&apos;s own organization is set up with the core.</source>
        <translation>Die eigene Organisation der Plattform wird mit dem Server eingerichtet.</translation>
    </message>
    <message>
        <source>You already manage %1. Give that up first, or let a colleague set the new organization up.</source>
        <translation>Sie verwalten bereits %1. Geben Sie das zuerst ab, oder lassen Sie eine andere Person die neue Organisation einrichten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>«%1» ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 already belongs to this organization. Change that membership instead.</source>
        <translation>%1 gehört schon zu dieser Organisation. Ändern Sie stattdessen jene Mitgliedschaft.</translation>
    </message>
    <message>
        <source>The membership of %1 is not an open invitation (%2).</source>
        <translation>Die Mitgliedschaft von %1 ist keine offene Einladung (%2).</translation>
    </message>
    <message>
        <source>There is no garage %1 in this organization.</source>
        <translation>In dieser Organisation gibt es kein Parkhaus %1.</translation>
    </message>
    <message>
        <source>The line manager must be a member of this organization.</source>
        <translation>Die vorgesetzte Person muss Mitglied dieser Organisation sein.</translation>
    </message>
    <message>
        <source>Nobody can be their own line manager, directly or through others.</source>
        <translation>Niemand kann sich selbst vorgesetzt sein, weder direkt noch über andere.</translation>
    </message>
    <message>
        <source>%1 is the organization&apos;s last owner. Make somebody else an owner first.</source>
        <translation>%1 ist der letzte Inhaber der Organisation. Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>You cannot give or take the role %1. Ask somebody who has it, or an owner.</source>
        <translation>Sie können die Rolle %1 weder geben noch nehmen. Fragen Sie jemanden, der sie hat, oder einen Inhaber.</translation>
    </message>
    <message>
        <source>Your own membership is limited to certain garages; name garages among them for the others, too.</source>
        <translation>Ihre eigene Mitgliedschaft gilt nur für bestimmte Parkhäuser; nennen Sie auch für andere nur solche.</translation>
    </message>
    <message>
        <source>The time to block has already passed.</source>
        <translation>Die zu sperrende Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>Slot %1 is %2 already.</source>
        <translation>Platz %1 ist schon «%2».</translation>
    </message>
    <message>
        <source>The vehicle does not fit slot %1: its %2 is %3, the slot has %4. Choose a larger slot.</source>
        <translation>Das Fahrzeug passt nicht auf Platz %1: %2 %3, der Platz hat %4. Wählen Sie einen grösseren Platz.</translation>
    </message>
    <message>
        <source>%1 still has %2 slots. Retire them or put them on another floor first.</source>
        <translation>%1 hat noch %2 Plätze. Heben Sie sie zuerst auf, oder legen Sie sie auf eine andere Ebene.</translation>
    </message>
    <message>
        <source>Your membership is limited to certain garages; an owner or an unlimited manager adds new ones.</source>
        <translation>Ihre Mitgliedschaft gilt nur für bestimmte Parkhäuser; neue fügt ein Inhaber oder eine Leitung ohne Einschränkung hinzu.</translation>
    </message>
    <message>
        <source>%1 is being verified and cannot be changed until that is decided.</source>
        <translation>%1 wird geprüft und lässt sich bis zum Entscheid nicht ändern.</translation>
    </message>
    <message>
        <source>Give the slot a code.</source>
        <translation>Geben Sie dem Platz einen Code.</translation>
    </message>
    <message>
        <source>Slot %1 is retired. Reopen it first.</source>
        <translation>Platz %1 ist aufgehoben. Öffnen Sie ihn zuerst wieder.</translation>
    </message>
    <message>
        <source>The day cap is in %1, the price per hour in %2. Use one currency.</source>
        <translation>Der Tageshöchstpreis ist in %1, der Preis pro Stunde in %2. Verwenden Sie eine Währung.</translation>
    </message>
    <message>
        <source>Enter the street and number.</source>
        <translation>Geben Sie Strasse und Nummer ein.</translation>
    </message>
    <message>
        <source>Enter the postal code.</source>
        <translation>Geben Sie die Postleitzahl ein.</translation>
    </message>
    <message>
        <source>Enter the city.</source>
        <translation>Geben Sie den Ort ein.</translation>
    </message>
    <message>
        <source>Set the place on the map.</source>
        <translation>Setzen Sie den Ort auf der Karte.</translation>
    </message>
    <message>
        <source>Set the price per hour.</source>
        <translation>Geben Sie den Preis pro Stunde an.</translation>
    </message>
    <message>
        <source>Enter a phone number that customers can call.</source>
        <translation>Geben Sie eine Telefonnummer ein, die Kunden anrufen können.</translation>
    </message>
    <message>
        <source>Add at least one slot.</source>
        <translation>Fügen Sie mindestens einen Platz hinzu.</translation>
    </message>
    <message>
        <source>A day must be a list of spans such as [&quot;08:00-20:00&quot;]; [] is closed.</source>
        <translation>Ein Tag ist eine Liste von Zeiten wie [&quot;08:00-20:00&quot;]; [] ist geschlossen.</translation>
    </message>
    <message>
        <source>A day has at most 8 spans.</source>
        <translation>Ein Tag hat höchstens 8 Zeiten.</translation>
    </message>
    <message>
        <source>A span must be written as &quot;08:00-20:00&quot;, from 00:00 to 24:00, and must not be empty.</source>
        <translation>Eine Zeit wird als «08:00-20:00» geschrieben, von 00:00 bis 24:00, und darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The spans of a day must not overlap.</source>
        <translation>Die Zeiten eines Tages dürfen sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Opening hours have &quot;weekly&quot; and &quot;special&quot;, nothing else.</source>
        <translation>Öffnungszeiten haben «weekly» und «special», sonst nichts.</translation>
    </message>
    <message>
        <source>This must be an object of days.</source>
        <translation>Hier müssen Tage stehen.</translation>
    </message>
    <message>
        <source>A weekday must be one of mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>Ein Wochentag ist mon, tue, wed, thu, fri, sat oder sun.</translation>
    </message>
    <message>
        <source>There can be at most 400 special days.</source>
        <translation>Es kann höchstens 400 besondere Tage geben.</translation>
    </message>
    <message>
        <source>A special day must be a date such as 2026-12-25.</source>
        <translation>Ein besonderer Tag ist ein Datum wie 2026-12-25.</translation>
    </message>
    <message>
        <source>You may look at %1 but not change it.</source>
        <translation>Sie dürfen %1 ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>There is no such garage in this organization.</source>
        <translation>Dieses Parkhaus gibt es in dieser Organisation nicht.</translation>
    </message>
    <message>
        <source>There is no such floor in this garage.</source>
        <translation>Diese Ebene gibt es in diesem Parkhaus nicht.</translation>
    </message>
    <message>
        <source>The garage already has a slot called %1. Choose another code.</source>
        <translation>Das Parkhaus hat schon einen Platz %1. Wählen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>Slot %1 has bookings in that time: %2. Move or cancel them first.</source>
        <translation>Platz %1 hat in dieser Zeit Buchungen: %2. Buchen Sie sie zuerst um, oder stornieren Sie sie.</translation>
    </message>
    <message>
        <source>%1 has already been submitted (%2).</source>
        <translation>%1 ist schon eingereicht (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be submitted yet: %2 things are missing. %3</source>
        <translation>%1 kann noch nicht eingereicht werden, Fehlendes: %2. %3</translation>
    </message>
    <message>
        <source>%1 is not waiting for a decision (%2).</source>
        <translation>%1 wartet nicht auf einen Entscheid (%2).</translation>
    </message>
    <message>
        <source>Say what is wrong, so that the garage can be put right.</source>
        <translation>Geben Sie an, was nicht stimmt, damit es sich beheben lässt.</translation>
    </message>
    <message>
        <source>%1 is missing; it must be %2.</source>
        <translation>%1 fehlt; verlangt ist: %2.</translation>
    </message>
    <message>
        <source>%1 must not be null; it must be %2.</source>
        <translation>%1 darf nicht leer sein; verlangt ist: %2.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 ist falsch; verlangt ist: %2.</translation>
    </message>
    <message>
        <source>%1 is set by the system and cannot be given.</source>
        <translation>%1 setzt das System; es lässt sich nicht angeben.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 muss eines sein von: %2.</translation>
    </message>
    <message>
        <source>%1 is not a known field here.</source>
        <translation>%1 ist hier kein bekanntes Feld.</translation>
    </message>
    <message>
        <source>%1 contains characters that are not valid text.</source>
        <translation>%1 enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>%1 must be on one line, without tabs.</source>
        <translation>%1 muss auf einer Zeile stehen, ohne Tabulatoren.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are allowed.</source>
        <translation>%1 hat %2 Zeichen; erlaubt sind %3.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation>%1 braucht mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 does not have the expected form (%2).</source>
        <translation>%1 hat nicht die erwartete Form (%2).</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 must have %2 to %3 entries.</source>
        <translation>%1 braucht %2 bis %3 Einträge.</translation>
    </message>
    <message>
        <source>An entry of %1 is longer than 200 characters or not valid text.</source>
        <translation>Ein Eintrag von %1 ist länger als 200 Zeichen oder kein Text.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so the action could not be kept. Free some space and repeat it.</source>
        <translation>Der Speicher dieses Computers ist voll, die Aktion konnte nicht behalten werden. Schaffen Sie Platz und wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>This computer could not keep the action (%1). Repeat it.</source>
        <translation>Dieser Computer konnte die Aktion nicht behalten (%1). Wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>This version does not know the action &quot;%1&quot;.</source>
        <translation>Diese Version kennt die Aktion «%1» nicht.</translation>
    </message>
    <message>
        <source>This action does not wait for you any more.</source>
        <translation>Diese Aktion wartet nicht mehr auf Sie.</translation>
    </message>
    <message>
        <source>The action is on its way to the server already and cannot be taken back here.</source>
        <translation>Die Aktion ist schon unterwegs zum Server und lässt sich hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>It is about something that an action you discarded would have made.</source>
        <translation>Sie betrifft etwas, das eine verworfene Aktion erstellt hätte.</translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation>Der Server antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>This version does not know the action.</source>
        <translation>Diese Version kennt die Aktion nicht.</translation>
    </message>
    <message>
        <source>You are no longer a member of this organization.</source>
        <translation>Sie sind nicht mehr Mitglied dieser Organisation.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>another booking</source>
        <translation>eine andere Buchung</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>a time with zone such as 2026-11-20T08:40:00Z</source>
        <translation>eine Zeit mit Zeitzone wie 2026-11-20T08:40:00Z</translation>
    </message>
    <message>
        <source>an id (a lower-case UUID)</source>
        <translation>eine Kennung (eine UUID in Kleinbuchstaben)</translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 1240, &quot;currency&quot;: &quot;EUR&quot;}</source>
        <translation>ein Betrag wie {&quot;minor&quot;: 1240, &quot;currency&quot;: &quot;EUR&quot;}</translation>
    </message>
    <message>
        <source>one of the known words</source>
        <translation>eines der bekannten Wörter</translation>
    </message>
    <message>
        <source>an object or a list</source>
        <translation>ein Objekt oder eine Liste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The slot was taken in this moment. Choose another one.</source>
        <translation>Der Platz wurde in diesem Augenblick belegt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is one like this already, made in this moment. Look again.</source>
        <translation>So etwas gibt es schon, es entstand in diesem Augenblick. Schauen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A view has at most %1 columns, each with a role and a width of 0 to %2.</source>
        <translation>Eine Ansicht hat höchstens %1 Spalten, jede mit einer Rolle und einer Breite von 0 bis %2.</translation>
    </message>
    <message>
        <source>%1 shares a view with the name %2 already. Choose another name.</source>
        <translation>%1 teilt schon eine Ansicht mit dem Namen %2. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 views of this list are shared already. Take one back first.</source>
        <translation>Von dieser Liste sind schon %1 Ansichten geteilt. Nehmen Sie erst eine zurück.</translation>
    </message>
    <message>
        <source>You may look at %1 but not change its prices.</source>
        <translation>Sie dürfen %1 ansehen, die Preise aber nicht ändern.</translation>
    </message>
    <message>
        <source>%1 has %2 price rules, which is the most. Remove one first.</source>
        <translation>%1 hat %2 Preisregeln; mehr gehen nicht. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The rule is in %1, the garage&apos;s price in %2. Use one currency.</source>
        <translation>Die Regel ist in %1, der Preis des Parkhauses in %2. Verwenden Sie eine Währung.</translation>
    </message>
    <message>
        <source>Say what the rule changes: a price per hour, a percentage or a day cap.</source>
        <translation>Sagen Sie, was die Regel ändert: einen Preis pro Stunde, einen Prozentsatz oder einen Tageshöchstpreis.</translation>
    </message>
    <message>
        <source>A rule sets a price per hour or changes it by a percentage, not both. Make two rules.</source>
        <translation>Eine Regel setzt einen Preis pro Stunde oder ändert ihn um Prozente, nicht beides. Machen Sie zwei Regeln.</translation>
    </message>
    <message>
        <source>There is no day %1. Write it as in 2026-12-24.</source>
        <translation>Den Tag %1 gibt es nicht. Schreiben Sie ihn wie 2026-12-24.</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>Name each weekday once.</source>
        <translation>Nennen Sie jeden Wochentag einmal.</translation>
    </message>
    <message>
        <source>Beginning and end must differ. Leave both out for the whole day.</source>
        <translation>Anfang und Ende müssen verschieden sein. Lassen Sie für den ganzen Tag beide weg.</translation>
    </message>
    <message>
        <source>A day cap is for whole days. Leave out the times, or make a rule of its own for the cap.</source>
        <translation>Ein Tageshöchstpreis gilt für ganze Tage. Lassen Sie die Uhrzeiten weg oder machen Sie für ihn eine eigene Regel.</translation>
    </message>
    <message>
        <source>The price rule &quot;%1&quot; is in %2. Remove it before the garage charges in %3.</source>
        <translation>Die Preisregel «%1» ist in %2. Entfernen Sie sie, bevor das Parkhaus in %3 abrechnet.</translation>
    </message>
    <message>
        <source>The minimum charge is in %1, the price per hour in %2. Use one currency.</source>
        <translation>Der Mindestpreis ist in %1, der Preis pro Stunde in %2. Verwenden Sie eine Währung.</translation>
    </message>
    <message>
        <source>There is no such slot in this garage.</source>
        <translation>In diesem Parkhaus gibt es keinen solchen Platz.</translation>
    </message>
    <message>
        <source>Slot %1 is named twice.</source>
        <translation>Platz %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>At most %1 bookings can be moved at once.</source>
        <translation>Höchstens %1 Buchungen können auf einmal umgebucht werden.</translation>
    </message>
    <message>
        <source>A move names one booking_id and the resource_id of the slot it goes to, each booking once.</source>
        <translation>Eine Umbuchung nennt eine booking_id und die resource_id des Platzes, auf den sie kommt, jede Buchung einmal.</translation>
    </message>
    <message>
        <source>Booked in that time: %1 (%2 in all). Say where each booking is to go.</source>
        <translation>In dieser Zeit gebucht: %1 (insgesamt %2). Sagen Sie, wohin jede Buchung soll.</translation>
    </message>
    <message>
        <source>No slot is free for %1: choose another time, or cancel.</source>
        <translation>Für %1 ist kein Platz frei: Wählen Sie eine andere Zeit oder stornieren Sie.</translation>
    </message>
    <message>
        <source>Booking %1 cannot go there. %2</source>
        <translation>Buchung %1 kann nicht dorthin. %2</translation>
    </message>
    <message>
        <source>Some of the bookings that were to be moved are not in the way any more. Look again.</source>
        <translation>Einige der Buchungen, die umziehen sollten, sind nicht mehr im Weg. Sehen Sie noch einmal hin.</translation>
    </message>
</context>
<context>
    <name>signin</name>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain was not allowed to give the key out. Allow it and try again.</source>
        <translation>Der Schlüsselbund durfte den Schlüssel nicht herausgeben. Erlauben Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No sign-in is kept for this account. Enter the password.</source>
        <translation>Für dieses Konto ist keine Anmeldung gespeichert. Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>What was kept for this account is damaged. Enter the password.</source>
        <translation>Was für dieses Konto gespeichert war, ist beschädigt. Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The sign-in cannot be written to this computer&apos;s disk (%1). Make room and try again.</source>
        <translation>Die Anmeldung lässt sich nicht auf diesem Computer speichern (%1). Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Email or password is wrong.</source>
        <translation>E-Mail oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1). Check the address and the network.</source>
        <translation>Der Server ist nicht erreichbar (%1). Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid (%1). The password was not sent. Ask whoever runs the server.</source>
        <translation>Das Zertifikat des Servers ist ungültig (%1). Das Passwort wurde nicht gesendet. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server is in trouble (%1). Try again in a minute.</source>
        <translation>Der Server hat ein Problem (%1). Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Something else than Autospace answers at that address. Check it.</source>
        <translation>Unter dieser Adresse antwortet nicht Autospace. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>That is another person&apos;s sign-in. Sign in as yourself.</source>
        <translation>Das ist die Anmeldung einer anderen Person. Melden Sie sich als Sie selbst an.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used. Choose below how the sign-in is kept, and sign in again.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund. Wählen Sie unten, wie die Anmeldung aufbewahrt wird, und melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>The keychain failed (%1). Choose below how the sign-in is kept, and sign in again; what is kept here is not touched.</source>
        <translation>Der Schlüsselbund hat versagt (%1). Wählen Sie unten, wie die Anmeldung aufbewahrt wird, und melden Sie sich wieder an; was hier gespeichert ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>This account is kept here under a passphrase. Open it with that passphrase. If it is lost, forget the account here and sign in anew; what was not sent is lost with it.</source>
        <translation>Dieses Konto ist hier mit einer Passphrase gesichert. Öffnen Sie es damit. Ist sie verloren, entfernen Sie das Konto hier und melden Sie sich neu an; was nicht gesendet war, geht dabei verloren.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. If it is lost, forget the account here and sign in anew; what was not sent is lost with it.</source>
        <translation>Die Passphrase ist falsch. Ist sie verloren, entfernen Sie das Konto hier und melden Sie sich neu an; was nicht gesendet war, geht dabei verloren.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as garage.example.</source>
        <translation>Geben Sie die Adresse des Servers ein, etwa garage.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Enter one such as garage.example or localhost:8080.</source>
        <translation>«%1» ist keine Adresse. Geben Sie eine ein wie garage.example oder localhost:8080.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; an address starts with https://.</source>
        <translation>«%1» ist hier unbekannt; eine Adresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>http:// would send your password unprotected; use https://%1 instead.</source>
        <translation>http:// würde Ihr Passwort ungeschützt senden; verwenden Sie https://%1.</translation>
    </message>
    <message>
        <source>Enter only the server&apos;s name and port, such as %1.</source>
        <translation>Geben Sie nur Name und Port des Servers ein, etwa %1.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>next 2 h</source>
        <translation>nächste 2 h</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Abfahrten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Super admin</source>
        <translation>Super-Admin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Valet</source>
        <translation>Valet</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>Coworking</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Raketenstarts</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Parkhaus</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Launch site</source>
        <translation>Startplatz</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>Elektro</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Barrierefrei</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motorrad</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Waiting for manager</source>
        <translation>Wartet auf Leitung</translation>
    </message>
    <message>
        <source>Waiting for HR</source>
        <translation>Wartet auf Personal</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Spontan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
</context>
</TS>
