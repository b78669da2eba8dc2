// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/domain/schema/Limits.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

QString anyText() {
    QString text;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        text += QString::fromUcs4(
            std::array{*rc::gen::element(U'a', U'"', U'\\', U'\n', U'\t', U'\b', U'\x01', U'\x7f', U'ß', U'\u2028', U'🚗')}
                .data(),
            1);
    return text;
}

template <class T>
std::optional<T> maybe(T value) {
    return *rc::gen::arbitrary<bool>() ? std::optional<T>(std::move(value)) : std::nullopt;
}

Booking anyBooking() {
    Booking b;
    unsigned char entropy[10] = {1, 2, 3};
    b.id = Id::v7(*rc::gen::inRange<qint64>(0, 1LL << 47), entropy);
    b.version = *rc::gen::inRange<qint64>(0, 9'007'199'254'740'992);
    b.createdAt = {*rc::gen::inRange<qint64>(0, 253'402'300'799'999)};
    b.deletedAt = maybe(Instant{*rc::gen::inRange<qint64>(0, 253'402'300'799'999)});
    b.code = u"BOOK1"_s;
    b.status = *rc::gen::element(BookingStatus::Held, BookingStatus::CheckedIn, BookingStatus::NoShow);
    b.requesterId = maybe(b.id);
    b.customerName = anyText();
    b.customerPhone = maybe(anyText());
    b.vehicleHeightCm = maybe(*rc::gen::inRange(50, 1000));
    b.price = {*rc::gen::inRange<qint64>(-9'000'000'000'000, 9'000'000'000'000), u"EUR"_s};
    b.priceSteps = {anyText(), 1.5, QJsonObject{{u"k"_s, anyText()}}};
    b.failedCodes = *rc::gen::inRange(0, 100);
    return b;
}

} // namespace

// Records as JSON and back, and arguments with all their faults named at once.
class JsonCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack();
    void textAndObjectAreTheSameDocument();
    void everyLimitIsKept();
};

void JsonCodecTest::whatIsWrittenComesBack() {
    QVERIFY(rc::check("a record survives its JSON", [] {
        const Booking written = anyBooking();
        Booking read;
        const auto done = JsonCodec::readRecord(read, JsonCodec::toJson(written));
        RC_ASSERT(done.has_value());
        for (const Field& field : written.type().fields())
            RC_ASSERT((compare(field.read(written), field.read(read)) == 0));
        RC_ASSERT(read.price == written.price);
    }));
}

void JsonCodecTest::textAndObjectAreTheSameDocument() {
    QVERIFY(rc::check("write() and toJson() agree", [] {
        const Booking written = anyBooking();
        QByteArray text;
        JsonCodec::write(text, written);
        QJsonParseError error;
        const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
        RC_ASSERT(error.error == QJsonParseError::NoError);
        RC_ASSERT(parsed.object() == JsonCodec::toJson(written));
    }));
}

void JsonCodecTest::everyLimitIsKept() {
    const Field text = fieldOf<&Booking::customerName>("customer_name", "Customer").length(2, 5).matching("[a-z]*");
    const auto code = [&](const Field& field, const Value& value) {
        const auto error = checkLimits(field, value, u"/x"_s);
        return error ? error->code : QString();
    };
    QCOMPARE(code(text, u"abc"_s), QString());
    QCOMPARE(code(text, u"a"_s), u"too_short"_s);
    QCOMPARE(code(text, u"abcdef"_s), u"too_long"_s);
    QCOMPARE(code(text, u"ABC"_s), u"wrong_form"_s);
    QCOMPARE(code(text, QString(QChar(0xD800)) + u'a'), u"invalid_text"_s);
    QCOMPARE(code(text, QString(u"a\0b"_s)), u"invalid_text"_s);
    const auto typed = [&](const Field& field, const QString& given) {
        const auto error = checkTyped(field, given, u"/x"_s);
        return error ? error->code : QString();
    };
    const Field note = fieldOf<&Booking::note>("note", "Note").multiline();
    for (const QString& lines : {u"a\nb"_s, u"a\r\nBcc: x"_s, u"a\tb"_s, u"a\u2028b"_s}) {
        QCOMPARE(code(note, lines), QString()); // what is there already may have them
        QCOMPARE(typed(text, lines), u"line_break"_s);
        QCOMPARE(typed(note, lines), QString());
    }
    for (const QString& control : {u"a\u0007"_s, u"\u001b[31m"_s, u"a\u0085"_s, u"a\u007f"_s}) {
        QCOMPARE(typed(text, control), u"invalid_text"_s);
        QCOMPARE(typed(note, control), u"invalid_text"_s);
    }
    QCOMPARE(typed(text, u"Zo\u00eb \U0001F697 \u0645\u0631"_s), QString());
    const Field number = fieldOf<&Booking::failedCodes>("failed_codes", "Codes").between(1, 3);
    QCOMPARE(code(number, qint64(0)), u"out_of_range"_s);
    QCOMPARE(code(number, qint64(3)), QString());
    QCOMPARE(code(number, qint64(4)), u"out_of_range"_s);
}

QTEST_GUILESS_MAIN(JsonCodecTest)
#include "JsonCodecTest.moc"
