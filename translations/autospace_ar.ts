<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountRow</name>
    <message>
        <source>signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Forget this account and its data here</source>
        <translation>إزالة هذا الحساب وبياناته من هنا</translation>
    </message>
    <message>
        <source>passphrase needed</source>
        <translation>عبارة المرور مطلوبة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Everything went through</source>
        <translation>تم تنفيذ كل شيء</translation>
    </message>
    <message>
        <source>Changes that the core refuses wait here until you have decided.</source>
        <translation>التغييرات التي يرفضها الخادم تنتظر هنا قرارك.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الاختلافات</translation>
    </message>
</context>
<context>
    <name>AttentionView</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على تغييري</translation>
    </message>
    <message>
        <source>Edit and try again…</source>
        <translation>تعديل وإعادة المحاولة…</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>تجاهل تغييري</translation>
    </message>
    <message>
        <source>Apply my choice</source>
        <translation>تطبيق اختياري</translation>
    </message>
    <message>
        <source>Choose yours or theirs for each field</source>
        <translation>اختر لكل حقل قيمتك أو قيمتهم</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>الإبقاء على كل ما لي</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1, forecast</source>
        <translation>%1، توقع</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sprinkler repair</source>
        <translation>إصلاح مرشات الحريق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Block slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block and move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every booking has a slot yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished">المواقف</translation>
    </message>
    <message>
        <source>A-011, A-014 .. A-018</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bookings are in the way and move with it:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockMove</name>
    <message>
        <source>%1, in house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slot of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slot is free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>BookingDialogs</name>
    <message>
        <source>The booking was moved.</source>
        <translation>تم نقل الحجز.</translation>
    </message>
    <message>
        <source>The booking has its new end.</source>
        <translation>تم تغيير نهاية الحجز.</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>The slot becomes free at once. The customer is told the reason.</source>
        <translation>يصبح الموقف متاحًا فورًا. ويُبلَّغ العميل بالسبب.</translation>
    </message>
    <message>
        <source>The customer called it off</source>
        <translation>ألغى العميل الحجز</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>محجوز مرتين</translation>
    </message>
    <message>
        <source>The slot is out of order</source>
        <translation>الموقف غير صالح للاستعمال</translation>
    </message>
    <message>
        <source>Check in by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Without passcode and plate, the record says why the car was let in.</source>
        <translation>من دون رمز المرور واللوحة يُسجَّل سبب إدخال السيارة.</translation>
    </message>
    <message>
        <source>The customer is known</source>
        <translation>العميل معروف</translation>
    </message>
    <message>
        <source>The plate cannot be read</source>
        <translation>لا يمكن قراءة اللوحة</translation>
    </message>
    <message>
        <source>Another car than booked</source>
        <translation>سيارة غير المحجوزة</translation>
    </message>
</context>
<context>
    <name>BookingFacts</name>
    <message>
        <source>Slot</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>المرآب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>how it adds up</source>
        <translation>تفصيل السعر</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>رمز المرور</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>مقفل حتى %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>BookingHead</name>
    <message>
        <source>not confirmed yet</source>
        <translation>لم يؤكَّد بعد</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>المرآب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>BookingMore</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Check in by hand…</source>
        <translation>إدخال يدوي…</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>لم يحضر أحد</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>إلغاء الحجز…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>إيصال…</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Booking %1</source>
        <translation>الحجز %1</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>No booking is chosen</source>
        <translation>لم يُختر أي حجز</translation>
    </message>
    <message>
        <source>Choose one in the list, or type a passcode or plate.</source>
        <translation>اختر حجزًا من القائمة، أو اكتب رمز المرور أو اللوحة.</translation>
    </message>
    <message>
        <source>No access to this booking</source>
        <translation>لا يمكن الوصول إلى هذا الحجز</translation>
    </message>
    <message>
        <source>It does not exist, or your roles do not open it.</source>
        <translation>غير موجود، أو أن أدوارك لا تسمح بفتحه.</translation>
    </message>
</context>
<context>
    <name>BookingStatuses</name>
    <message>
        <source>Hold</source>
        <translation>حجز مؤقت</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
</context>
<context>
    <name>BookingTimeline</name>
    <message>
        <source>Checked out</source>
        <translation>تم الإخراج</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>تم الإدخال</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>لا حجوزات بعد</translation>
    </message>
    <message>
        <source>Walk-ins, phone bookings and those of the app appear here.</source>
        <translation>تظهر هنا الحجوزات الفورية والهاتفية وحجوزات التطبيق.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>حجز فوري</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>لم يحضر أحد</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Try these again</source>
        <translation>إعادة محاولة هذه</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>On all %n records that match the filter, one after the other.</source>
        <translation>
            <numerusform>على السجلات المطابقة للمرشِّح.</numerusform>
            <numerusform>على السجل الوحيد المطابق للمرشِّح.</numerusform>
            <numerusform>على السجلين المطابقين للمرشِّح، الواحد تلو الآخر.</numerusform>
            <numerusform>على السجلات المطابقة للمرشِّح، وعددها %n، الواحد تلو الآخر.</numerusform>
            <numerusform>على السجلات المطابقة للمرشِّح، وعددها %n، الواحد تلو الآخر.</numerusform>
            <numerusform>على السجلات المطابقة للمرشِّح، وعددها %n، الواحد تلو الآخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n records, one after the other.</source>
        <translation>
            <numerusform>لا سجلات.</numerusform>
            <numerusform>على سجل واحد.</numerusform>
            <numerusform>على سجلين، الواحد تلو الآخر.</numerusform>
            <numerusform>على %n سجلات، الواحد تلو الآخر.</numerusform>
            <numerusform>على %n سجلًا، الواحد تلو الآخر.</numerusform>
            <numerusform>على %n سجل، الواحد تلو الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading which records match…</source>
        <translation>تُقرأ السجلات المطابقة…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 done, %2 not.</source>
        <translation>تم %1، ولم يتم %2.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CheckInField</name>
    <message>
        <source>Passcode, plate or QR. It acts as soon as it is unique.</source>
        <translation>رمز المرور أو اللوحة أو QR. يُنفَّذ حالما يكون فريدًا.</translation>
    </message>
</context>
<context>
    <name>ClashNote</name>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>⁨%1⁩، ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>Free for the whole time:</source>
        <translation>متاح طوال المدة:</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Check in or out</source>
        <translation>إدخال أو إخراج</translation>
    </message>
    <message>
        <source>Passcode, plate or QR. It acts as soon as it is unique.</source>
        <translation>رمز المرور أو اللوحة أو QR. يُنفَّذ حالما يكون فريدًا.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and records</source>
        <translation>الأوامر والسجلات</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>Looking in the core…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>لا شيء باسم «%1»</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>What differs</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>القيمة الأخرى</translation>
    </message>
    <message>
        <source>%1: before %2, yours %3, theirs %4</source>
        <translation>%1: قبل %2، قيمتك %3، القيمة الأخرى %4</translation>
    </message>
    <message>
        <source>%1: yours, %2</source>
        <translation>%1: لك، %2</translation>
    </message>
    <message>
        <source>%1: theirs, %2</source>
        <translation>%1: لهم، %2</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell. A cell that has any begins and ends with one, and has each of its own twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Import it in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Import it in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it is not the UTF-16 text it says it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not in UTF-8. Save the file as &quot;CSV UTF-8&quot; and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a text. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 has no name. The first row names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Enter a time</source>
        <translation>أدخل وقتًا</translation>
    </message>
    <message>
        <source>14:30, +2h, tomorrow 9:00</source>
        <translation>14:30، ‎+2h‎، غدا 9:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>DateTimeText</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>لا يوجد يوم كهذا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 does not exist on that day: the clocks go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; write it as 14:30, +2h, tomorrow 9:00 or 20.11. 8:15</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>EditSlotDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
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
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>الصف الوحيد</numerusform>
            <numerusform>الصفان</numerusform>
            <numerusform>كل الصفوف الـ%n</numerusform>
            <numerusform>كل الصفوف الـ%n</numerusform>
            <numerusform>كل الصفوف الـ%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n rows that match “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n chosen rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All rows, without the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as shown: %1</source>
        <translation>الأعمدة كما تظهر: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were sent to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The chosen rows are still being read.</source>
        <translation>ما زالت الصفوف المختارة تُقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are no longer in this list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend %1</source>
        <translation>تمديد %1</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Choose another end</source>
        <translation>اختر نهاية أخرى</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>⁨%1⁩، الآن %2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 د</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 س</translation>
    </message>
    <message>
        <source>As late as possible</source>
        <translation>لأبعد وقت ممكن</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter</source>
        <translation>مرشِّح</translation>
    </message>
</context>
<context>
    <name>FloorTabs</name>
    <message>
        <source>All floors</source>
        <translation>كل الطوابق</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 متاح</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation type="unfinished">لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>See the marked fields</source>
        <translation type="unfinished">انظر الحقول المعلّمة</translation>
    </message>
    <message>
        <source>Nothing is filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>GarageBox</name>
    <message>
        <source>All garages</source>
        <translation>كل المرائب</translation>
    </message>
    <message>
        <source>Garage: %1</source>
        <translation>المرآب: %1</translation>
    </message>
</context>
<context>
    <name>GarageCard</name>
    <message numerus="yes">
        <source>free of %n slot(s)</source>
        <translation>
            <numerusform>متاح</numerusform>
            <numerusform>متاح من موقف واحد</numerusform>
            <numerusform>متاح من موقفين</numerusform>
            <numerusform>متاح من %n مواقف</numerusform>
            <numerusform>متاح من %n موقفًا</numerusform>
            <numerusform>متاح من %n موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % taken</source>
        <translation>مشغول بنسبة %1 %</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>الارتفاع المسموح</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>الإعداد</translation>
    </message>
</context>
<context>
    <name>GaragesPage</name>
    <message>
        <source>Garages</source>
        <translation>المرائب</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>المرآب</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No garages yet</source>
        <translation>لا مرائب بعد</translation>
    </message>
    <message>
        <source>No garage is called like that</source>
        <translation>لا مرآب بهذا الاسم</translation>
    </message>
    <message>
        <source>Whoever owns the organization sets them up.</source>
        <translation>يُعِدّها مالك المؤسسة.</translation>
    </message>
    <message>
        <source>New garage</source>
        <translation type="unfinished">مرآب جديد</translation>
    </message>
    <message>
        <source>Next: set it up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Opening hours of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation type="unfinished">لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation type="unfinished">مفتوح ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Holidays and special days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bookings would stand outside of these hours; they stay as they are:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished">اختيار الملف…</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows are wrong: mend the file, or choose to import the good ones only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n rows. Say what each column is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server checks the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n rows are good. Nothing has been imported yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows are wrong. Nothing has been imported yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a CSV file whose first row names the columns. Every row is checked before anything is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import only the %n good rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n wrong rows as a file…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrong rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>There is none of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cells,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the header names %n columns.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>Choose a passphrase of %1 letters or more</source>
        <translation>اختر عبارة مرور من %1 حرفًا أو أكثر</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>كرّر عبارة المرور</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>البقاء مسجَّلًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The data fetched here is encrypted; its key lies in this computer&apos;s keychain.</source>
        <translation>البيانات المجلوبة هنا مشفّرة؛ ومفتاحها في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>When Autospace closes, the data fetched here and what has not been sent are deleted.</source>
        <translation>عند إغلاق Autospace تُحذف البيانات المجلوبة هنا وما لم يُرسل.</translation>
    </message>
    <message>
        <source>Keep the sign-in until Autospace closes</source>
        <translation>الإبقاء على تسجيل الدخول حتى إغلاق Autospace</translation>
    </message>
    <message>
        <source>Then the data fetched here and what has not been sent are deleted.</source>
        <translation>عندئذ تُحذف البيانات المجلوبة هنا وما لم يُرسل.</translation>
    </message>
    <message>
        <source>Keep it under a passphrase</source>
        <translation>حفظه بعبارة مرور</translation>
    </message>
    <message>
        <source>Sign-in and data stay here, encrypted. The passphrase is asked at each start and stored nowhere; without it, what has not been sent is lost.</source>
        <translation>يبقى تسجيل الدخول والبيانات هنا مشفّرة. تُطلب عبارة المرور عند كل بدء ولا تُخزَّن في أي مكان؛ ومن دونها يضيع ما لم يُرسل.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>العبارتان غير متطابقتين</translation>
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
        <translation>Del</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the keys for %1</source>
        <translation>اضغط المفاتيح لـ%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق المرشِّح</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
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
        <translation>انتهت صلاحية تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The link %1 leads nowhere here.</source>
        <translation>الرابط %1 لا يؤدي إلى شيء هنا.</translation>
    </message>
    <message>
        <source>Opening what is kept on this computer</source>
        <translation>يُفتح ما هو محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Member %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished">عضو</translation>
    </message>
    <message>
        <source>The member is removed. Sessions in the organization end at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person loses all access to %1 at once. What the person did stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">الأدوار</translation>
    </message>
    <message>
        <source>Garages</source>
        <translation type="unfinished">المرائب</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
    <message>
        <source>The change is kept, and made when the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Choose another slot or time</source>
        <translation>اختر موقفًا آخر أو وقتًا آخر</translation>
    </message>
    <message>
        <source>now on %1, %2</source>
        <translation>الآن في ⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The car is in the garage</source>
        <translation>السيارة في المرآب</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>NoAccessPage</name>
    <message>
        <source>No access to “%1”</source>
        <translation>لا يمكن الوصول إلى «%1»</translation>
    </message>
    <message>
        <source>Your roles at %1 do not open it. Ask whoever manages the organization.</source>
        <translation>أدوارك في %1 لا تسمح بفتحه. اسأل من يدير المؤسسة.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>NoPermissionState</name>
    <message>
        <source>Your roles do not open this</source>
        <translation>أدوارك لا تسمح بفتح هذا</translation>
    </message>
    <message>
        <source>Ask whoever manages your organization.</source>
        <translation>اسأل من يدير مؤسستك.</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>اسأل %1.</translation>
    </message>
</context>
<context>
    <name>NoWorkspacePage</name>
    <message>
        <source>Nothing for your role here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a member of %1, without a role that works with this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role at %1 is %2. Its pages are not part of this version yet; your notifications arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished">يحتاج إلى قرار</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Notices of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Autospace is not in front; all of them are under Notifications too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى</translation>
    </message>
</context>
<context>
    <name>NotificationPanel</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>New: </source>
        <translation>جديد: </translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>لا إشعارات</translation>
    </message>
    <message>
        <source>Approvals, clashes and messages for you will stand here.</source>
        <translation>ستظهر هنا الموافقات والتعارضات والرسائل الموجَّهة إليك.</translation>
    </message>
    <message>
        <source>Remind me later (Z)</source>
        <translation>ذكّرني لاحقًا (Z)</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In four hours</source>
        <translation>بعد أربع ساعات</translation>
    </message>
    <message>
        <source>Tomorrow at this time</source>
        <translation>غدًا في هذا الوقت</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number</source>
        <translation>أدخل عددًا</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» ليس عددًا</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>على الأقل %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>على الأكثر %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimals</source>
        <translation>
            <numerusform>بلا كسور عشرية</numerusform>
            <numerusform>منزلة عشرية واحدة على الأكثر</numerusform>
            <numerusform>منزلتان عشريتان على الأكثر</numerusform>
            <numerusform>%n منازل عشرية على الأكثر</numerusform>
            <numerusform>%n منزلة عشرية على الأكثر</numerusform>
            <numerusform>%n منزلة عشرية على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersChart</name>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">تصدير</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished">CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished">PDF…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersHead</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By garage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the bookings: %1 · difference: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers could not be read anew: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccupancyChart</name>
    <message>
        <source>Occupancy today, and what is booked</source>
        <translation>الإشغال اليوم وما هو محجوز</translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>لا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%n مواقف</numerusform>
            <numerusform>%n موقفًا</numerusform>
            <numerusform>%n موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Occupancy today</source>
        <translation>الإشغال اليوم</translation>
    </message>
    <message numerus="yes">
        <source>fullest at %1:00 with %2 of %n slots</source>
        <translation>
            <numerusform>الأكثر إشغالًا في %1:00، %2 من 0 موقف</numerusform>
            <numerusform>الأكثر إشغالًا في %1:00، %2 من موقف واحد</numerusform>
            <numerusform>الأكثر إشغالًا في %1:00، %2 من موقفين</numerusform>
            <numerusform>الأكثر إشغالًا في %1:00، %2 من %n مواقف</numerusform>
            <numerusform>الأكثر إشغالًا في %1:00، %2 من %n موقفًا</numerusform>
            <numerusform>الأكثر إشغالًا في %1:00، %2 من %n موقف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineState</name>
    <message>
        <source>Not without a connection</source>
        <translation>غير متاح من دون اتصال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>OneGarageBox</name>
    <message>
        <source>Garage: %1</source>
        <translation type="unfinished">المرآب: %1</translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>It opens what is kept here, also without the network.</source>
        <translation>تفتح ما هو محفوظ هنا، حتى من دون شبكة.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>أدخل عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, Home shows everything.</source>
        <translation>مفاتيح الأسهم تحرّكها، وزائد وناقص للتقريب والإبعاد، وHome يُظهر الكل.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>The map cannot be fetched now; the plain ground is shown</source>
        <translation>تعذّر جلب الخريطة الآن؛ تظهر الأرضية البسيطة</translation>
    </message>
</context>
<context>
    <name>PlaceMark</name>
    <message numerus="yes">
        <source>%n garages here</source>
        <translation>
            <numerusform>لا مرائب هنا</numerusform>
            <numerusform>مرآب واحد هنا</numerusform>
            <numerusform>مرآبان هنا</numerusform>
            <numerusform>%n مرائب هنا</numerusform>
            <numerusform>%n مرآبًا هنا</numerusform>
            <numerusform>%n مرآب هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerFoot</name>
    <message>
        <source>Arrow keys or the mouse move it, Shift the end alone; Enter puts it down, Esc puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a booking to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">نقل</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished">تمديد</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannerHead</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the shortest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannerPage</name>
    <message>
        <source>The block is lifted.</source>
        <translation type="unfinished">رُفع الإغلاق.</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>All floors</source>
        <translation type="unfinished">كل الطوابق</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">مخطط</translation>
    </message>
    <message>
        <source>The booking was moved.</source>
        <translation type="unfinished">تم نقل الحجز.</translation>
    </message>
    <message>
        <source>There is no garage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slots here yet</source>
        <translation type="unfinished">لا مواقف هنا بعد</translation>
    </message>
    <message>
        <source>Whoever owns the organization sets them up.</source>
        <translation type="unfinished">يُعِدّها مالك المؤسسة.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>Plate %1</source>
        <translation>اللوحة %1</translation>
    </message>
</context>
<context>
    <name>PriceCheck</name>
    <message>
        <source>What would it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no rule says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceRuleDialog</name>
    <message>
        <source>New price rule</source>
        <translation type="unfinished">قاعدة سعر جديدة</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished">تعديل %1</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>The price rule is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price rule is saved. Bookings keep the price that they were made at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates are changed. Bookings keep the price that they were made at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This garage has no price rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own rates hold at all times and for every slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished">تعديل…</translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day cap</source>
        <translation type="unfinished">الحد اليومي</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
    <message>
        <source>There is no garage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings keep the price that they were made at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Say why</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>The walk-in is booked</source>
        <translation>تم تسجيل الحجز الفوري</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Next walk-in</source>
        <translation>الحجز الفوري التالي</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>These are the record&apos;s own times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is being fetched…</source>
        <translation type="unfinished">يُجلب السجل…</translation>
    </message>
    <message>
        <source>Offline: as last fetched.</source>
        <translation type="unfinished">دون اتصال: كما جُلب آخر مرة.</translation>
    </message>
    <message>
        <source>Offline: who did what comes with the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not open the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be fetched: %1</source>
        <translation type="unfinished">تعذّر جلب السجل: %1</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read again</source>
        <translation>تعذّرت إعادة قراءة القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The chosen rows could not be read</source>
        <translation>تعذّرت قراءة الصفوف المختارة</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Garage</source>
        <translation>المرآب</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Garages</source>
        <translation>المرائب</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>الإعداد</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>المقياس: %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>لا شيء مطابق</numerusform>
            <numerusform>المطابق الوحيد</numerusform>
            <numerusform>المطابقان</numerusform>
            <numerusform>كل المطابقات الـ%n</numerusform>
            <numerusform>كل المطابقات الـ%n</numerusform>
            <numerusform>كل المطابقات الـ%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختير واحد</numerusform>
            <numerusform>اختير اثنان</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n</source>
        <translation>
            <numerusform>اختيار الكل</numerusform>
            <numerusform>اختيار الواحد</numerusform>
            <numerusform>اختيار الاثنين</numerusform>
            <numerusform>اختيار الكل (%n)</numerusform>
            <numerusform>اختيار الكل (%n)</numerusform>
            <numerusform>اختيار الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>إلغاء الاختيار</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>فاتح أو داكن مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>It follows the desktop</source>
        <translation>يتبع سطح المكتب</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Press Enter on one, then the new keys; Backspace for none</source>
        <translation>اضغط Enter على أحدها ثم المفاتيح الجديدة؛ وBackspace لحذفها</translation>
    </message>
</context>
<context>
    <name>SetupChecklist</name>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being verified. Until that is decided nothing about it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is found by searches and can be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a draft: nobody finds it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for verification</source>
        <translation type="unfinished">إرسال للتحقق</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
    <message>
        <source>It is submitted when the core can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates are changed. Bookings keep the price that they were made at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening hours are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All garages</source>
        <translation type="unfinished">كل المرائب</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation type="unfinished">الاسم والعنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">البلد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation type="unfinished">الارتفاع المسموح</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">ساعات العمل</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation type="unfinished">مفتوح ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished">الأسعار</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day cap</source>
        <translation type="unfinished">الحد اليومي</translation>
    </message>
    <message>
        <source>Minimum charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors and slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add slots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished">المواقف</translation>
    </message>
    <message>
        <source>Floor of new slots: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a floor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">مخطط</translation>
    </message>
    <message>
        <source>No access to this garage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist, or your roles do not open it.</source>
        <translation type="unfinished">غير موجود، أو أن أدوارك لا تسمح بفتحه.</translation>
    </message>
    <message>
        <source>Add a row of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation type="unfinished">إضافة طابق</translation>
    </message>
</context>
<context>
    <name>SetupSection</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished">تعديل…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>Go to %1</source>
        <translation>الذهاب إلى %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>ترشيح القائمة</translation>
    </message>
    <message>
        <source>Do the next step of the chosen row</source>
        <translation>تنفيذ الخطوة التالية للصف المختار</translation>
    </message>
    <message>
        <source>Choose or leave out the row</source>
        <translation>اختيار الصف أو تركه</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>اختيار كل الصفوف</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>حجز فوري</translation>
    </message>
    <message>
        <source>Move the booking</source>
        <translation>نقل الحجز</translation>
    </message>
    <message>
        <source>Extend the booking</source>
        <translation>تمديد الحجز</translation>
    </message>
    <message>
        <source>Block or unblock the slot</source>
        <translation>إغلاق الموقف أو فتحه</translation>
    </message>
    <message>
        <source>Plan or list of slots</source>
        <translation>مخطط المواقف أو قائمتها</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>تصدير القائمة أو طباعتها</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>السجل السابق في القائمة</translation>
    </message>
    <message>
        <source>Next record of the list</source>
        <translation>السجل التالي في القائمة</translation>
    </message>
    <message>
        <source>Check in or out by passcode or plate</source>
        <translation>إدخال أو إخراج برمز المرور أو اللوحة</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>إعادة محاولة التغيير</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على تغييري</translation>
    </message>
    <message>
        <source>Edit the change and try again</source>
        <translation>تعديل التغيير وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>تجاهل تغييري</translation>
    </message>
    <message>
        <source>Walk-in, also while typing</source>
        <translation>حجز فوري، أثناء الكتابة أيضًا</translation>
    </message>
    <message>
        <source>Edit the slot</source>
        <translation>تعديل الموقف</translation>
    </message>
    <message>
        <source>Apply the choice for each field</source>
        <translation>تطبيق الاختيار لكل حقل</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>تراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Set-up of a garage</source>
        <translation>إعداد مرآب</translation>
    </message>
    <message>
        <source>An earlier time</source>
        <translation>وقت سابق</translation>
    </message>
    <message>
        <source>A later time</source>
        <translation>وقت لاحق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>A shorter time</source>
        <translation>مدة أقصر</translation>
    </message>
    <message>
        <source>A longer time</source>
        <translation>مدة أطول</translation>
    </message>
    <message>
        <source>New price rule</source>
        <translation>قاعدة سعر جديدة</translation>
    </message>
    <message>
        <source>Edit the price rule</source>
        <translation>تعديل قاعدة السعر</translation>
    </message>
    <message>
        <source>Remove the price rule</source>
        <translation>حذف قاعدة السعر</translation>
    </message>
    <message>
        <source>Change the rates</source>
        <translation>تغيير الأسعار</translation>
    </message>
    <message>
        <source>The bookings behind the numbers</source>
        <translation>الحجوزات وراء الأرقام</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Change what somebody may do</source>
        <translation>تغيير صلاحيات شخص</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>إزالة شخص</translation>
    </message>
    <message>
        <source>New garage</source>
        <translation>مرآب جديد</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>الاسم والعنوان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Add slots</source>
        <translation>إضافة مواقف</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>إضافة طابق</translation>
    </message>
    <message>
        <source>Submit for verification</source>
        <translation>إرسال للتحقق</translation>
    </message>
</context>
<context>
    <name>ShellPopups</name>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search by word or key</source>
        <translation>ابحث بكلمة أو مفتاح</translation>
    </message>
    <message>
        <source>No key for “%1”</source>
        <translation>لا مفتاح لـ«%1»</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>أدخل كلمة المرور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
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
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The address of your organization&apos;s core</source>
        <translation>عنوان خادم مؤسستك</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address</source>
        <translation>أدخل عنوان الخادم</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation>أدخل بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>أدخل كلمة المرور</translation>
    </message>
    <message>
        <source>Or sign in with the password</source>
        <translation>أو سجّل الدخول بكلمة المرور</translation>
    </message>
</context>
<context>
    <name>SlotLegend</name>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حجز مؤقت</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>No slot is chosen</source>
        <translation>لم يُختر أي موقف</translation>
    </message>
    <message>
        <source>Choose one on the plan or in the list.</source>
        <translation>اختر موقفًا في المخطط أو القائمة.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاسات</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
</context>
<context>
    <name>SlotPlan</name>
    <message>
        <source>Plan of the slots</source>
        <translation>مخطط المواقف</translation>
    </message>
    <message>
        <source>No slots here yet</source>
        <translation>لا مواقف هنا بعد</translation>
    </message>
    <message>
        <source>Whoever owns the organization sets them up.</source>
        <translation>يُعِدّها مالك المؤسسة.</translation>
    </message>
</context>
<context>
    <name>SlotTable</name>
    <message>
        <source>Slots</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاسات</translation>
    </message>
</context>
<context>
    <name>SlotsPage</name>
    <message>
        <source>The block is lifted.</source>
        <translation>رُفع الإغلاق.</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 من %2 متاح</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>The slot is changed.</source>
        <translation>تغيّر الموقف.</translation>
    </message>
    <message>
        <source>Import slots of %1</source>
        <translation>استيراد مواقف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n slots were imported.</source>
        <translation>
            <numerusform>لم يُستورد أي موقف.</numerusform>
            <numerusform>استُورد موقف واحد.</numerusform>
            <numerusform>استُورد موقفان.</numerusform>
            <numerusform>استُوردت %n مواقف.</numerusform>
            <numerusform>استُورد %n موقفًا.</numerusform>
            <numerusform>استُورد %n موقف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n slots are blocked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings were moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Width of the panes</source>
        <translation>عرض الأقسام</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Invite a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">الأدوار</translation>
    </message>
    <message>
        <source>Garages</source>
        <translation type="unfinished">المرائب</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة</translation>
    </message>
    <message>
        <source>The invitation is kept, and given when the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n waiting</source>
        <translation>
            <numerusform>دون اتصال</numerusform>
            <numerusform>دون اتصال · واحد ينتظر</numerusform>
            <numerusform>دون اتصال · اثنان ينتظران</numerusform>
            <numerusform>دون اتصال · %n تنتظر</numerusform>
            <numerusform>دون اتصال · %n تنتظر</numerusform>
            <numerusform>دون اتصال · %n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرار</numerusform>
            <numerusform>واحد يحتاج إلى قرار</numerusform>
            <numerusform>اثنان يحتاجان إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
            <numerusform>%n تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>متزامن</translation>
    </message>
    <message numerus="yes">
        <source>data %n min old</source>
        <translation>
            <numerusform>البيانات حديثة</numerusform>
            <numerusform>عمر البيانات دقيقة</numerusform>
            <numerusform>عمر البيانات دقيقتان</numerusform>
            <numerusform>عمر البيانات %n دقائق</numerusform>
            <numerusform>عمر البيانات %n دقيقة</numerusform>
            <numerusform>عمر البيانات %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data %n h old</source>
        <translation>
            <numerusform>البيانات حديثة</numerusform>
            <numerusform>عمر البيانات ساعة</numerusform>
            <numerusform>عمر البيانات ساعتان</numerusform>
            <numerusform>عمر البيانات %n ساعات</numerusform>
            <numerusform>عمر البيانات %n ساعة</numerusform>
            <numerusform>عمر البيانات %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data %n days old</source>
        <translation>
            <numerusform>البيانات حديثة</numerusform>
            <numerusform>عمر البيانات يوم</numerusform>
            <numerusform>عمر البيانات يومان</numerusform>
            <numerusform>عمر البيانات %n أيام</numerusform>
            <numerusform>عمر البيانات %n يومًا</numerusform>
            <numerusform>عمر البيانات %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumnMenu</name>
    <message>
        <source>Columns as they were</source>
        <translation>الأعمدة كما كانت</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>ظاهر دائمًا</translation>
    </message>
    <message>
        <source>The last column stays</source>
        <translation>يبقى العمود الأخير</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1، مرتَّب تنازليًا</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1، مرتَّب تصاعديًا</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
        <translation type="unfinished">مؤكَّد</translation>
    </message>
    <message>
        <source>In house</source>
        <translation type="unfinished">في الداخل</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">التأخير</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">حجز مؤقت</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished">مغلق</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nobody is on this list now</source>
        <translation>لا أحد في هذه القائمة الآن</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>حجز فوري</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>الأطول %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Bar</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>المؤسسة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>لا إشعارات</numerusform>
            <numerusform>إشعار واحد</numerusform>
            <numerusform>إشعاران</numerusform>
            <numerusform>%n إشعارات</numerusform>
            <numerusform>%n إشعارًا</numerusform>
            <numerusform>%n إشعار</numerusform>
        </translation>
    </message>
    <message>
        <source>No new notifications</source>
        <translation>لا إشعارات جديدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Open the page&apos;s own view first</source>
        <translation>فتح عرض الصفحة الأصلي أولًا</translation>
    </message>
    <message>
        <source>Open “%1” first</source>
        <translation>فتح «%1» أولًا</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>%1 (opens first)</source>
        <translation>%1 (يُفتح أولًا)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>أعطه اسمًا</translation>
    </message>
    <message>
        <source>Filter, order and columns as they are now. A view of the same name is replaced.</source>
        <translation>المرشِّح والترتيب والأعمدة كما هي الآن. ويُستبدل العرض ذو الاسم نفسه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Arrivals of the morning</source>
        <translation>الوصول صباحًا</translation>
    </message>
    <message>
        <source>Share with colleagues</source>
        <translation>مشاركة مع الزملاء</translation>
    </message>
    <message>
        <source>Share “%1” with colleagues</source>
        <translation>مشاركة «%1» مع الزملاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 · shared by %2</source>
        <translation>%1 · مشاركة من %2</translation>
    </message>
    <message>
        <source>The view stays as it was</source>
        <translation>بقي العرض كما كان</translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Walk-in</source>
        <translation>حجز فوري</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Enter the plate</source>
        <translation>أدخل اللوحة</translation>
    </message>
    <message>
        <source>Say until when</source>
        <translation>حدّد حتى متى</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>17:30, +2h, tomorrow 8:00</source>
        <translation>17:30، ‎+2h‎، غدا 8:00</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>المرآب</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقف</translation>
    </message>
    <message numerus="yes">
        <source>%n free for the whole time</source>
        <translation>
            <numerusform>لا شيء متاح طوال المدة</numerusform>
            <numerusform>واحد متاح طوال المدة</numerusform>
            <numerusform>اثنان متاحان طوال المدة</numerusform>
            <numerusform>%n متاحة طوال المدة</numerusform>
            <numerusform>%n متاحًا طوال المدة</numerusform>
            <numerusform>%n متاح طوال المدة</numerusform>
        </translation>
    </message>
    <message>
        <source>No free slot</source>
        <translation>لا موقف متاح</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Park in</source>
        <translation>الوقوف في</translation>
    </message>
</context>
<context>
    <name>WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
</context>
<context>
    <name>autospace::ActionRegistry</name>
    <message>
        <source>%1 moves about, or is for text, everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autospace::AttentionModel</name>
    <message>
        <source>Waits behind a change that was refused</source>
        <translation>ينتظر خلف تغيير مرفوض</translation>
    </message>
    <message>
        <source>It builds on an earlier change. Decide about that one first, or discard this one.</source>
        <translation>يعتمد على تغيير سابق. قرّر بشأن ذاك أولًا، أو تجاهل هذا.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>أُرسل مجددًا</translation>
    </message>
    <message>
        <source>Discarded: the core&apos;s state is shown again</source>
        <translation>تم التجاهل: تظهر حالة الخادم من جديد</translation>
    </message>
</context>
<context>
    <name>autospace::BookingDetail</name>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 م</translation>
    </message>
    <message>
        <source>%1 m high, limit %2 m</source>
        <translation>ارتفاع %1 م، الحد %2 م</translation>
    </message>
    <message>
        <source>%1 m high</source>
        <translation>ارتفاع %1 م</translation>
    </message>
</context>
<context>
    <name>autospace::BookingReceipt</name>
    <message>
        <source>Garage</source>
        <translation>المرآب</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>رمز المرور</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1, served by %2</source>
        <translation>%1، بخدمة %2</translation>
    </message>
    <message>
        <source>The booking is not there yet.</source>
        <translation>الحجز غير موجود بعد.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
</context>
<context>
    <name>autospace::BusNoticeDesk</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autospace::CheckInController</name>
    <message>
        <source>Press Enter for %1.</source>
        <translation>اضغط Enter لـ%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings begin like this.</source>
        <translation>
            <numerusform>لا حجز يبدأ هكذا.</numerusform>
            <numerusform>حجز واحد يبدأ هكذا.</numerusform>
            <numerusform>حجزان يبدآن هكذا.</numerusform>
            <numerusform>%n حجوزات تبدأ هكذا.</numerusform>
            <numerusform>%n حجزًا يبدأ هكذا.</numerusform>
            <numerusform>%n حجز يبدأ هكذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open booking has this plate or code.</source>
        <translation>لا حجز مفتوح بهذه اللوحة أو هذا الرمز.</translation>
    </message>
    <message>
        <source>No open booking has this passcode.</source>
        <translation>لا حجز مفتوح برمز المرور هذا.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>دخلت %1.</translation>
    </message>
    <message>
        <source>%1 is out.</source>
        <translation>خرجت %1.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Booking code given</source>
        <translation>ذُكر رمز الحجز</translation>
    </message>
</context>
<context>
    <name>autospace::DesktopNotices</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autospace::Graticule</name>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>ج</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>ق</translation>
    </message>
</context>
<context>
    <name>autospace::ImportModel</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing needs a connection to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was imported; try again when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, then import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer, and may have imported the rows all the same. Import them again: nothing is imported twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autospace::NoticeSettings</name>
    <message>
        <source>A change of yours was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autospace::PaletteModel</name>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>مرآب</translation>
    </message>
</context>
<context>
    <name>autospace::PricePreview</name>
    <message>
        <source>Per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day cap</source>
        <translation type="unfinished">الحد اليومي</translation>
    </message>
    <message>
        <source>Minimum charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from when until when the car stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation type="unfinished">يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>A booking can last %1 days at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autospace::RecordTimeline</name>
    <message>
        <source>The core&apos;s answer cannot be read.</source>
        <translation>تعذّرت قراءة جواب الخادم.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورَد</translation>
    </message>
    <message>
        <source>Set up at the server</source>
        <translation>أُعِدّ على الخادم</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>بيانات تجريبية</translation>
    </message>
</context>
<context>
    <name>autospace::SavedViews</name>
    <message>
        <source>Save the view first</source>
        <translation>احفظ العرض أولاً</translation>
    </message>
    <message>
        <source>It is shared already</source>
        <translation>تمت مشاركته من قبل</translation>
    </message>
    <message>
        <source>Your role does not share views</source>
        <translation>دورك لا يشارك العروض</translation>
    </message>
    <message>
        <source>No saved view is open</source>
        <translation>لا يوجد عرض محفوظ مفتوح</translation>
    </message>
    <message>
        <source>%1 shares it; only they or a manager can take it back</source>
        <translation>يشاركه %1؛ لا يستعيده إلا هو أو مدير</translation>
    </message>
</context>
<context>
    <name>autospace::SignInController</name>
    <message>
        <source>Changes of an earlier run could not be read, because their key is lost. They were moved to %1.</source>
        <translation>تعذّرت قراءة تغييرات جلسة سابقة لضياع مفتاحها. نُقلت إلى %1.</translation>
    </message>
    <message>
        <source>You are signed in for this run only: when Autospace closes, what has not been sent is lost.</source>
        <translation>تسجيل دخولك لهذه الجلسة فقط: عند إغلاق Autospace يضيع ما لم يُرسل.</translation>
    </message>
    <message>
        <source>Accounts that are signed in on this computer open without it, with what was fetched last.</source>
        <translation>الحسابات المسجَّلة على هذا الحاسوب تُفتح من دونه بآخر ما جُلب.</translation>
    </message>
    <message>
        <source>Everything is sent. The data on this computer is deleted.</source>
        <translation>أُرسل كل شيء. تُحذف البيانات من هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not reached the core and are lost if you sign out now. Everything else on this computer is deleted too.</source>
        <translation>
            <numerusform>لا تغييرات تضيع. يُحذف كل شيء على هذا الحاسوب.</numerusform>
            <numerusform>تغيير واحد لم يصل إلى الخادم ويضيع إن سجّلت الخروج الآن. ويُحذف كذلك كل شيء آخر على هذا الحاسوب.</numerusform>
            <numerusform>تغييران لم يصلا إلى الخادم ويضيعان إن سجّلت الخروج الآن. ويُحذف كذلك كل شيء آخر على هذا الحاسوب.</numerusform>
            <numerusform>%n تغييرات لم تصل إلى الخادم وتضيع إن سجّلت الخروج الآن. ويُحذف كذلك كل شيء آخر على هذا الحاسوب.</numerusform>
            <numerusform>%n تغييرًا لم تصل إلى الخادم وتضيع إن سجّلت الخروج الآن. ويُحذف كذلك كل شيء آخر على هذا الحاسوب.</numerusform>
            <numerusform>%n تغيير لم تصل إلى الخادم وتضيع إن سجّلت الخروج الآن. ويُحذف كذلك كل شيء آخر على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>تم تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer; it may be locked.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تجيب؛ ربما تكون مقفلة.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not let Autospace in.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تسمح لـ Autospace.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Autospace can use.</source>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح يستطيع Autospace استعمالها.</translation>
    </message>
</context>
<context>
    <name>autospace::SyncStatusModel</name>
    <message>
        <source>The sign-in has ended. Your work is kept here; sign in again to send it.</source>
        <translation>انتهت صلاحية تسجيل الدخول. عملك محفوظ هنا؛ سجّل الدخول مجددًا لإرساله.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused and wait for your decision.</source>
        <translation>
            <numerusform>لا تغييرات مرفوضة.</numerusform>
            <numerusform>رُفض تغيير واحد وينتظر قرارك.</numerusform>
            <numerusform>رُفض تغييران وينتظران قرارك.</numerusform>
            <numerusform>رُفضت %n تغييرات وتنتظر قرارك.</numerusform>
            <numerusform>رُفض %n تغييرًا وتنتظر قرارك.</numerusform>
            <numerusform>رُفض %n تغيير وتنتظر قرارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The core cannot be reached. %n changes are kept here and sent when it is back.</source>
        <translation>
            <numerusform>لا يمكن الوصول إلى الخادم.</numerusform>
            <numerusform>لا يمكن الوصول إلى الخادم. تغيير واحد محفوظ هنا ويُرسل عند عودته.</numerusform>
            <numerusform>لا يمكن الوصول إلى الخادم. تغييران محفوظان هنا ويُرسلان عند عودته.</numerusform>
            <numerusform>لا يمكن الوصول إلى الخادم. %n تغييرات محفوظة هنا وتُرسل عند عودته.</numerusform>
            <numerusform>لا يمكن الوصول إلى الخادم. %n تغييرًا محفوظًا هنا وتُرسل عند عودته.</numerusform>
            <numerusform>لا يمكن الوصول إلى الخادم. %n تغيير محفوظ هنا وتُرسل عند عودته.</numerusform>
        </translation>
    </message>
    <message>
        <source>The core cannot be reached. You can go on; changes are kept here and sent when it is back.</source>
        <translation>لا يمكن الوصول إلى الخادم. يمكنك المتابعة؛ تُحفظ التغييرات هنا وتُرسل عند عودته.</translation>
    </message>
    <message>
        <source>Everything is being fetched for the first time.</source>
        <translation>يُجلب كل شيء للمرة الأولى.</translation>
    </message>
    <message>
        <source>Changes are being sent and received.</source>
        <translation>تُرسَل التغييرات وتُستقبَل.</translation>
    </message>
    <message>
        <source>Everything is sent and received.</source>
        <translation>أُرسل كل شيء واستُقبل.</translation>
    </message>
</context>
<context>
    <name>autospace::WalkInController</name>
    <message>
        <source>Type the plate.</source>
        <translation>اكتب اللوحة.</translation>
    </message>
    <message>
        <source>Say until when the car stays.</source>
        <translation>حدّد حتى متى تبقى السيارة.</translation>
    </message>
    <message>
        <source>This is not a time. Use 17:30, now+2h or tomorrow 08:00.</source>
        <translation>هذا ليس وقتًا. اكتب 17:30 أو now+2h أو غدا 08:00.</translation>
    </message>
    <message>
        <source>No slot is free for this time. Choose a shorter time or another garage.</source>
        <translation>لا موقف متاح لهذه المدة. اختر مدة أقصر أو مرآبًا آخر.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Change member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights change when the core can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new organization needs the core to look at the other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is sent when the core can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations are accepted by signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close for maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block slot</source>
        <translation>إغلاق الموقف</translation>
    </message>
    <message>
        <source>Lift block</source>
        <translation>رفع الإغلاق</translation>
    </message>
    <message>
        <source>New floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New garage</source>
        <translation type="unfinished">مرآب جديد</translation>
    </message>
    <message>
        <source>Edit garage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for verification</source>
        <translation type="unfinished">إرسال للتحقق</translation>
    </message>
    <message>
        <source>A garage is submitted when the core can be reached; it is sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict needs the present state of the submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Let the hold run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds are ended by the core when their time has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Extend or shorten</source>
        <translation>تمديد أو تقصير</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Share view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price rule</source>
        <translation type="unfinished">قاعدة سعر جديدة</translation>
    </message>
    <message>
        <source>Edit price rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove price rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block slots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no column to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such printer. Save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Garages</source>
        <translation>المرائب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">كلمة المرور</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>المرآب</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>الارتفاع المسموح</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>السعر في الساعة</translation>
    </message>
    <message>
        <source>Day cap</source>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note from the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>طالب الحجز</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Vehicle height</source>
        <translation>ارتفاع المركبة</translation>
    </message>
    <message>
        <source>Vehicle length</source>
        <translation>طول المركبة</translation>
    </message>
    <message>
        <source>Vehicle width</source>
        <translation>عرض المركبة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>تفصيل السعر</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>رمز المرور</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>نهاية الحجز المؤقت</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>تم الإدخال</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>تم الإخراج</translation>
    </message>
    <message>
        <source>Wrong passcodes</source>
        <translation>رموز مرور خاطئة</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>مقفل حتى</translation>
    </message>
    <message>
        <source>Recognized by hand</source>
        <translation>تعرّف يدوي</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the slot while the payment runs; without it the booking is confirmed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leased until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished">مهمة</translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Hold left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">قائمة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">مرشِّح</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">الأعمدة</translation>
    </message>
    <message>
        <source>Rules apply in this order; a later price takes the place of an earlier one, percentages are taken of the price so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for slots of this type; without one for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on these; without any on every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that a calendar day costs on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves within this time pays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 22:00, on the garage&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 06:00. An end that is not after the beginning is on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 2026-12-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these; without any all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished">المواقف</translation>
    </message>
    <message>
        <source>Bookings to move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>is filled in</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free words cannot be excluded; name a field, as in -status:held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term cannot be turned around with “-”. Use =, !=, &lt; or &gt; with one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Use today, now+2h, 08:30, 2026-11-20 or a date as you write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one time can be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is either yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists cannot be filtered by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number that %2 can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount, such as 12.40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>garages</name>
    <message>
        <source>Open day and night</source>
        <translation>مفتوح ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>مغلق حتى %1</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 م</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished">حجز مؤقت</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">مؤكَّد</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why</source>
        <translation type="unfinished">اذكر السبب</translation>
    </message>
    <message>
        <source>There is no slot %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a slot, as in A-011, or several, as in A-011 .. A-015</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in 08:00-12:00, 13:00-18:00, or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day stands above already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>Booking confirmed</source>
        <translation>تم تأكيد الحجز</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>تم نقل الحجز</translation>
    </message>
    <message>
        <source>Booking extended</source>
        <translation>تم تمديد الحجز</translation>
    </message>
    <message>
        <source>Booking shortened</source>
        <translation>تم تقصير الحجز</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>تم إلغاء الحجز</translation>
    </message>
    <message>
        <source>Booking not used</source>
        <translation>لم يُستعمل الحجز</translation>
    </message>
    <message>
        <source>Hold has run out</source>
        <translation>انتهى الحجز المؤقت</translation>
    </message>
    <message>
        <source>Booking locked after wrong passcodes</source>
        <translation>قُفل الحجز بعد رموز مرور خاطئة</translation>
    </message>
    <message>
        <source>Garage waits for verification</source>
        <translation>مرآب ينتظر التحقق</translation>
    </message>
    <message>
        <source>Garage verified</source>
        <translation>تم التحقق من المرآب</translation>
    </message>
    <message>
        <source>Garage sent back</source>
        <translation>أُعيد المرآب</translation>
    </message>
    <message>
        <source>Bookings outside the new opening hours</source>
        <translation>حجوزات خارج ساعات العمل الجديدة</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">المجموع</translation>
    </message>
    <message>
        <source>No forecast: it needs 15 days of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: forecast. Those of the last week were off by %1 cars (%2 %) on average.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>Day cap</source>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <source>Parking time</source>
        <translation>مدة الوقوف</translation>
    </message>
    <message>
        <source>Overstay</source>
        <translation>تجاوز المدة</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the minimum charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Membership</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>طابق</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>مرآب</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The slot is taken</source>
        <translation>الموقف مشغول</translation>
    </message>
    <message>
        <source>Another car still stands there</source>
        <translation>ما زالت سيارة أخرى هناك</translation>
    </message>
    <message>
        <source>The slot is blocked</source>
        <translation>الموقف مغلق</translation>
    </message>
    <message>
        <source>The slot is out of use</source>
        <translation>الموقف خارج الخدمة</translation>
    </message>
    <message>
        <source>The garage is closed then</source>
        <translation>المرآب مغلق في ذلك الوقت</translation>
    </message>
    <message>
        <source>The vehicle does not fit the slot</source>
        <translation>المركبة لا تناسب الموقف</translation>
    </message>
    <message>
        <source>Wrong passcode</source>
        <translation>رمز مرور خاطئ</translation>
    </message>
    <message>
        <source>Another plate is booked</source>
        <translation>لوحة أخرى محجوزة</translation>
    </message>
    <message>
        <source>Locked after too many wrong passcodes</source>
        <translation>مقفل بعد رموز مرور خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Only held so far</source>
        <translation>حجز مؤقت فقط</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>غير ممكن في هذه الحالة</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>متأخر جدًا</translation>
    </message>
    <message>
        <source>This lies in the past</source>
        <translation>هذا في الماضي</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>لا يُسمح لك بهذا</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Somebody else changed it too</source>
        <translation>غيّره شخص آخر أيضًا</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>The hold has run out</source>
        <translation>انتهى الحجز المؤقت</translation>
    </message>
    <message>
        <source>It has already begun</source>
        <translation>بدأ بالفعل</translation>
    </message>
    <message>
        <source>The slot is in another garage</source>
        <translation>الموقف في مرآب آخر</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>السبب مطلوب</translation>
    </message>
    <message>
        <source>Some values are not right yet</source>
        <translation>بعض القيم غير صحيحة بعد</translation>
    </message>
    <message>
        <source>The garage is not open for bookings yet</source>
        <translation>المرآب غير مفتوح للحجز بعد</translation>
    </message>
    <message>
        <source>No free passcode left</source>
        <translation>لا رمز مرور متاح</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>This needs the core, which cannot be reached</source>
        <translation>هذا يحتاج إلى الخادم، ولا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>This computer could not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>It is on its way already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يُرجى ملء هذا.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not have the expected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains characters that are not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Use 08:30, tomorrow, 2026-11-20 or a date as you write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>It next opens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not open again this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other slot of the garage is free then: choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free at that time: %1.</source>
        <translation>متاح في ذلك الوقت: %1.</translation>
    </message>
    <message>
        <source>Slot %1 is blocked from %2 until %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 is taken from %2 until %3 by %4.</source>
        <translation>الموقف ⁨%1⁩ مشغول من %2 حتى %3 (%4).</translation>
    </message>
    <message>
        <source>There is no such slot in this organization. Choose one from the garage&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start, %1, has already passed. Begin now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed at the start, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>A booking can last %1 days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed at the end, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 is out of use (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there it can only become: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 is %2 and cannot become %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give exactly one of passcode, plate, or by_hand with a reason, to say how the booking was recognized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the car is let in without passcode and plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 is only held. Confirm it first, then check it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 begins at %2; check-in opens at %3. Move the booking to let it in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 ended at %2. Make a new booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 is taken until %2 by %3. Wait until then, or move one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 is locked until %2 after too many wrong passcodes. Wait, or check it in by hand with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passcode of booking %1. Tries left: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking is locked for %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 has another plate than %2. Check the plate, or ask for the passcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the booking is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 can still be used until %2. Wait until then, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold of booking %1 has not run out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold of booking %1 has run out, and the slot is free for others. Make a new booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot book in %1 for this person. Book for yourself, or ask the garage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open for bookings yet. Choose another garage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The garage has no free passcode left. Close bookings that are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 is over (%2); its time cannot be changed. Make a new booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking already ends then. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new end, %1, has already passed. Choose a later one, or check the booking out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest possible end is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking cannot be extended at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 is over (%2) and cannot be moved. Make a new booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking already stands there at that time. Give another slot or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 belongs to %2. A booking moves within its garage; cancel it and book anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car of booking %1 is in the garage; its start cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new end has already passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles in this organization do not allow this here (%1). An owner can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you saw it. Compare the values and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field was given. Send at least one field to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such %1 here, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was changed in the meantime. Look at the present state and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time in the future, within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been removed. Invite the person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Use an IANA name such as Europe/Vaduz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s own organization is set up with the core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already manage %1. Give that up first, or let a colleague set the new organization up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already belongs to this organization. Change that membership instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership of %1 is not an open invitation (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no garage %1 in this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line manager must be a member of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be their own line manager, directly or through others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the organization&apos;s last owner. Make somebody else an owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot give or take the role %1. Ask somebody who has it, or an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own membership is limited to certain garages; name garages among them for the others, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to block has already passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 is %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle does not fit slot %1: its %2 is %3, the slot has %4. Choose a larger slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still has %2 slots. Retire them or put them on another floor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your membership is limited to certain garages; an owner or an unlimited manager adds new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being verified and cannot be changed until that is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the slot a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 is retired. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day cap is in %1, the price per hour in %2. Use one currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the street and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the postal code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the price per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a phone number that customers can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day must be a list of spans such as [&quot;08:00-20:00&quot;]; [] is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day has at most 8 spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span must be written as &quot;08:00-20:00&quot;, from 00:00 to 24:00, and must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spans of a day must not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours have &quot;weekly&quot; and &quot;special&quot;, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekday must be one of mon, tue, wed, thu, fri, sat, sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most 400 special days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special day must be a date such as 2026-12-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at %1 but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such garage in this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such floor in this garage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The garage already has a slot called %1. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 has bookings in that time: %2. Move or cancel them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has already been submitted (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be submitted yet: %2 things are missing. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not waiting for a decision (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong, so that the garage can be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; it must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be null; it must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by the system and cannot be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a known field here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains characters that are not valid text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be on one line, without tabs.</source>
        <translation>يجب أن يكون %1 في سطر واحد وبلا علامات جدولة.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the expected form (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must have %2 to %3 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of %1 is longer than 200 characters or not valid text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so the action could not be kept. Free some space and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not keep the action (%1). Repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the action &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action does not wait for you any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is on its way to the server already and cannot be taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about something that an action you discarded would have made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer a member of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>الحجز %1</translation>
    </message>
    <message>
        <source>another booking</source>
        <translation>حجز آخر</translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished">%1 م</translation>
    </message>
    <message>
        <source>a time with zone such as 2026-11-20T08:40:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id (a lower-case UUID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as {&quot;minor&quot;: 1240, &quot;currency&quot;: &quot;EUR&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the known words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The slot was taken in this moment. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one like this already, made in this moment. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A view has at most %1 columns, each with a role and a width of 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares a view with the name %2 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 views of this list are shared already. Take one back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at %1 but not change its prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 price rules, which is the most. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is in %1, the garage&apos;s price in %2. Use one currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the rule changes: a price per hour, a percentage or a day cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule sets a price per hour or changes it by a percentage, not both. Make two rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day %1. Write it as in 2026-12-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each weekday once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and end must differ. Leave both out for the whole day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day cap is for whole days. Leave out the times, or make a rule of its own for the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price rule &quot;%1&quot; is in %2. Remove it before the garage charges in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum charge is in %1, the price per hour in %2. Use one currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such slot in this garage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 bookings can be moved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move names one booking_id and the resource_id of the slot it goes to, each booking once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked in that time: %1 (%2 in all). Say where each booking is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot is free for %1: choose another time, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking %1 cannot go there. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the bookings that were to be moved are not in the way any more. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signin</name>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not allowed to give the key out. Allow it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in is kept for this account. Enter the password.</source>
        <translation>لا تسجيل دخول محفوظ لهذا الحساب. أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>What was kept for this account is damaged. Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in cannot be written to this computer&apos;s disk (%1). Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email or password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1). Check the address and the network.</source>
        <translation>لا يمكن الوصول إلى الخادم (%1). تحقّق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid (%1). The password was not sent. Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is in trouble (%1). Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than Autospace answers at that address. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another person&apos;s sign-in. Sign in as yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used. Choose below how the sign-in is kept, and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed (%1). Choose below how the sign-in is kept, and sign in again; what is kept here is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is kept here under a passphrase. Open it with that passphrase. If it is lost, forget the account here and sign in anew; what was not sent is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong. If it is lost, forget the account here and sign in anew; what was not sent is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as garage.example.</source>
        <translation>أدخل عنوان الخادم، مثل garage.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Enter one such as garage.example or localhost:8080.</source>
        <translation>«%1» ليس عنوانًا. أدخل عنوانًا مثل garage.example أو localhost:8080.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; an address starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// would send your password unprotected; use https://%1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the server&apos;s name and port, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Arrivals</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>next 2 h</source>
        <translation>خلال ساعتين</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرون</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Super admin</source>
        <translation>مشرف عام</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>الموارد البشرية</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>المالية</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Valet</source>
        <translation>خدمة صف السيارات</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مزوّد</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>وقوف</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>شركات</translation>
    </message>
    <message>
        <source>Coworking</source>
        <translation>عمل مشترك</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>إطلاقات</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>منصة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>مرآب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Launch site</source>
        <translation>موقع إطلاق</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب عمل</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>دفع رباعي</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>كهربائي</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>لذوي الإعاقة</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>دراجة نارية</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>حافلة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مساحة</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>مقعد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حجز مؤقت</translation>
    </message>
    <message>
        <source>Waiting for manager</source>
        <translation>بانتظار المدير</translation>
    </message>
    <message>
        <source>Waiting for HR</source>
        <translation>بانتظار الموارد البشرية</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>موافَق عليه</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>تم الإدخال</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>تم الإخراج</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>فوري</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>App</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>إعادة محاولة</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الإثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
</context>
</TS>
