// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/RecordReader.h"

#include "core/domain/ProductRegistry.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/JsonCodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

using Read = std::expected<QJsonObject, FieldErrors>;

// The record as both ways of reading left it, or what they complained of; nothing when the text is no object.
std::optional<Read> throughATree(const RecordType& type, const QByteArray& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) return std::nullopt;
    const auto record = type.makeRecord();
    const auto read = JsonCodec::readRecord(*record, document.object());
    return read ? Read(JsonCodec::toJson(*record)) : Read(std::unexpected(read.error()));
}

std::optional<Read> straight(const RecordType& type, const QByteArray& text) {
    simdjson::dom::parser parser;
    simdjson::dom::object json;
    if (parser.parse(text.constData(), static_cast<size_t>(text.size())).get_object().get(json)) return std::nullopt;
    const auto record = type.makeRecord();
    const auto read = RecordReader::read(*record, json);
    return read ? Read(JsonCodec::toJson(*record)) : Read(std::unexpected(read.error()));
}

// Errors come in the order of the text or of the table.
bool same(std::optional<Read> a, std::optional<Read> b) {
    if (!a || !b) return !a && !b;
    for (auto* read : {&*a, &*b})
        if (!*read) std::ranges::sort(read->error(), {}, &FieldError::pointer);
    return *a == *b;
}

QString anyText() {
    static const std::vector<QString> texts{u""_s, u"P1"_s, u"Ünï \"quoted\" \\ \n\t"_s, u"🚗"_s, u"confirmed"_s, u"standard"_s, u"EUR"_s,
                                            u"0199a3c0-7b1e-7cde-8f00-0123456789ab"_s, u"2026-11-20T08:40:00.123Z"_s,
                                            u"2026-11-20T09:40:00+01:00"_s, u"2026-02-30T08:40:00.000Z"_s, QString(300, u'x')};
    return *rc::gen::elementOf(texts);
}

QJsonValue anyValue(int depth = 2) {
    switch (*rc::gen::inRange(0, depth > 0 ? 9 : 6)) {
    case 0: return QJsonValue::Null;
    case 1: return *rc::gen::arbitrary<bool>();
    case 2: return *rc::gen::inRange<qint64>(-5, 400);
    case 3: return *rc::gen::elementOf(std::vector<double>{0.5, -1e-7, 1e20, 9007199254740993.0, 47.141, 3e3});
    case 4:
    case 5: return anyText();
    case 6: return QJsonObject{{u"minor"_s, anyValue(0)}, {u"currency"_s, anyValue(0)}};
    case 7: return QJsonArray{anyValue(0), anyValue(depth - 1)};
    default: return QJsonObject{{anyText(), anyValue(depth - 1)}};
    }
}

const RecordType& anyType() {
    const auto types = productRegistry().records();
    return *types[*rc::gen::inRange<qsizetype>(0, types.size())];
}

// A value that the field takes.
QJsonValue goodValue(const Field& field, const QJsonValue& unset) {
    if (field.kind == Kind::Money) return QJsonObject{{u"minor"_s, qint64(std::max(field.minimum, 0.0))}, {u"currency"_s, u"EUR"_s}};
    if (field.kind == Kind::Integer || field.kind == Kind::Real) return std::max(field.minimum, 0.0);
    if (field.kind == Kind::Text) return QString(std::max(field.minLength, 1), u'L');
    return unset;
}

// Most fields as they should be, some as they come, some that nobody knows.
QJsonObject anyRecord(const RecordType& type) {
    QJsonObject object = JsonCodec::toJson(*type.makeRecord());
    for (const Field& field : type.fields()) {
        const QString name = QString::fromLatin1(field.name);
        object.insert(name, goodValue(field, object[name]));
        const int fate = *rc::gen::inRange(0, 40);
        if (fate == 0) object.insert(name, anyValue());
        if (fate == 1) object.remove(name);
    }
    if (*rc::gen::inRange(0, 3) == 0) object.insert(u"from_a_newer_version"_s, anyValue());
    return object;
}

} // namespace

// Straight from the text comes what comes through a tree.
class RecordReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatATreeGives();
    void refusesWhatIsNoJson();
    void readsWhatTheCoreWrites();
    void readsEscapesAndSpace();
};

void RecordReaderTest::readsWhatATreeGives() {
    int good = 0;
    QVERIFY(rc::check("the same record or the same complaints", [&] {
        const RecordType& type = anyType();
        const auto form = *rc::gen::element(QJsonDocument::Compact, QJsonDocument::Indented);
        const QByteArray text = QJsonDocument(anyRecord(type)).toJson(form);
        const auto expected = throughATree(type, text), found = straight(type, text);
        if (!same(expected, found)) RC_FAIL(text.toStdString());
        good += found && *found ? 1 : 0;
    }));
    QVERIFY(good > 5);
}

void RecordReaderTest::refusesWhatIsNoJson() {
    QVERIFY(rc::check("a changed byte, a cut", [] {
        QByteArray text = QJsonDocument(JsonCodec::toJson(Booking())).toJson(QJsonDocument::Compact);
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, text.size());
        if (*rc::gen::inRange(0, 4) == 0)
            text.truncate(at);
        else
            text[at] = *rc::gen::elementOf(std::string("{}[],:\"\\ 019.eE-+tfnaxTZ/\xc3\xa4\xff"));
        const auto found = straight(Booking::staticType(), text);
        // Qt forgives escapes that do not exist.
        if (found && !same(throughATree(Booking::staticType(), text), found)) RC_FAIL(text.toStdString());
    }));
    for (const char* bad : {"", "{", "[]", "null", "{} {}", R"({"note":"a)", R"({"note":"\x"})", R"({"note":"\u12"})", R"({"note" "a"})",
                            R"({"note":"a",})", R"({,"note":"a"})", R"({"version":01})", R"({"version":-})", R"({"version":1.})",
                            R"({"x":[1,2})", R"({"x":tru})", R"({x:1})", "{\"note\":\"a\nb\"}"})
        QVERIFY2(!straight(Booking::staticType(), bad), bad);
}

void RecordReaderTest::readsWhatTheCoreWrites() {
    Booking booking;
    booking.id = *Id::parse(u"0199a3c0-7b1e-7cde-8f00-0123456789ab");
    booking.code = u"B\"1\\"_s;
    booking.status = BookingStatus::CheckedIn;
    booking.startsAt = {1'763'000'000'123};
    booking.price = {-1240, u"CHF"_s};
    booking.priceSteps = {QJsonObject{{u"label"_s, u"Day cap"_s}, {u"quantity"_s, 2}}};
    booking.note = u"one\ntwo \u2028 🚗"_s;
    QByteArray text;
    JsonCodec::write(text, booking);
    const auto read = straight(Booking::staticType(), text);
    QVERIFY(read && *read);
    QCOMPARE(**read, JsonCodec::toJson(booking));
}

void RecordReaderTest::readsEscapesAndSpace() {
    const QByteArray text = " {\n \"note\" :\t\"\\u0041\\n\\/\\ud83d\\ude97\\\\\" , \"failed_codes\" : 2e0 , \"plate\":\"\\u00e4\" } ";
    const auto read = straight(Booking::staticType(), text);
    QVERIFY(read && *read);
    QCOMPARE((**read)[u"note"_s].toString(), u"A\n/🚗\\"_s);
    QCOMPARE((**read)[u"failed_codes"_s].toInt(), 2);
    QCOMPARE((**read)[u"plate"_s].toString(), u"ä"_s);
}

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "RecordReaderTest.moc"
