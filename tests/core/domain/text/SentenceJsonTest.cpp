// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text/SentenceJson.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/places/Space.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

QString anyText() {
    return *rc::gen::element(u""_s, u"A-001"_s, u"%1"_s, u"\"quoted\"\n"_s, u"Straße 🚗"_s, QString(QChar(0x1f)));
}

LocalTime anyTime() {
    const char* zone = *rc::gen::element("Europe/Vaduz", "UTC", "America/St_Johns", "Asia/Kolkata");
    return {Instant{*rc::gen::inRange<qint64>(0, 253'402'300'799'999)}, QTimeZone(zone)};
}

Sentence anySentence(int depth);

SentenceValue anyValue(int depth) {
    switch (*rc::gen::inRange(0, depth > 0 ? 8 : 6)) {
    case 0: return anyText();
    case 1: return *rc::gen::inRange(-1000, 1000);
    case 2: return Number{*rc::gen::inRange(-1000, 1000) / 7.0, *rc::gen::inRange(0, 10)};
    case 3: return anyTime();
    case 4: return *rc::gen::element(BookingStatus::Held, BookingStatus::NoShow);
    case 5:
        return Term(*rc::gen::element(Term::Kind::Field, Term::Kind::Record, Term::Kind::Command), anyText(),
                    anyText());
    case 6: return anySentence(depth - 1);
    default: {
        QList<SentenceValue> list;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            list << anyValue(depth - 1);
        return list;
    }
    }
}

Sentence anySentence(int depth) {
    switch (*rc::gen::inRange(0, 4)) {
    case 0: return {"Nothing to fill in."};
    case 1: return {"%1 only", anyValue(depth)};
    case 2: return {"%2 before %1", anyValue(depth), anyValue(depth)};
    default: return {"%1, %2 and %3", anyValue(depth), anyValue(depth), anyValue(depth)};
    }
}

std::optional<Sentence> read(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return SentenceJson::read(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()));
}

// JSON is written with single quotes below.
QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

QByteArray nested(int levels) {
    QByteArray json = "{'text': 'Deep.'}";
    for (int i = 1; i < levels; ++i)
        json = "{'text': '%1', 'values': [" + json + "]}";
    return json;
}

} // namespace

class SentenceJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack() {
        QVERIFY(rc::check("a sentence survives its JSON", [] {
            const Sentence sentence = anySentence(*rc::gen::inRange(0, 3));
            const auto back = read(QJsonDocument(SentenceJson::write(sentence)).toJson(QJsonDocument::Compact));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == sentence);
            RC_ASSERT(back->text() == sentence.text());
        }));
    }

    void theForm() {
        const Sentence sentence(
            "Slot %1 is %2 until %3.", u"A-001"_s, SpaceStatus::Maintenance,
            LocalTime(Instant::parse(u"2026-11-20T08:40:00Z"_s).value(), QTimeZone("Europe/Vaduz")));
        const QByteArray form = "{'text':'Slot %1 is %2 until %3.','values':['A-001',{'word':'maintenance'},"
                                "{'time':'2026-11-20T08:40:00.000Z','zone':'Europe/Vaduz'}]}";
        QCOMPARE(QJsonDocument(SentenceJson::write(sentence)).toJson(QJsonDocument::Compact), quoted(form));
        QJsonObject facts{{u"slots"_s, 2}};
        SentenceJson::put(facts, sentence);
        SentenceJson::put(facts, {});
        QCOMPARE(SentenceJson::take(facts), sentence);
        QCOMPARE(facts, (QJsonObject{{u"slots"_s, 2}}));
        QVERIFY(!SentenceJson::take(facts));
        QVERIFY(!SentenceJson::read({}) && !SentenceJson::read(u"text"_s) && !SentenceJson::read(QJsonValue::Null));
    }

    void whatIsNoSentenceIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a list") << QByteArray("['text']");
        QTest::newRow("no text") << QByteArray("{'values': []}");
        QTest::newRow("an empty text") << QByteArray("{'text': ''}");
        QTest::newRow("a number for a text") << QByteArray("{'text': 5}");
        QTest::newRow("something more") << QByteArray("{'text': 'So.', 'html': '<b>'}");
        QTest::newRow("a value too few") << QByteArray("{'text': '%1 and %2', 'values': ['one']}");
        QTest::newRow("a value too many") << QByteArray("{'text': '%1', 'values': ['one', 'two']}");
        QTest::newRow("a place left out") << QByteArray("{'text': '%2', 'values': ['one']}");
        QTest::newRow("values that are no list") << QByteArray("{'text': 'So.', 'values': 'one'}");
        for (const char* value :
             {"null", "true", "{}", "{'word': 1}", "{'word': 'a', 'more': 1}", "{'number': '1'}",
              "{'number': 1, 'decimals': 400}", "{'number': 1, 'decimals': -7}", "{'time': 'noon', 'zone': 'UTC'}",
              "{'time': '2026-11-20T08:40:00Z'}", "{'time': '2026-11-20T08:40:00Z', 'zone': 'Atlantis/Poseidonis'}",
              "{'time': '2026-11-20T08:40:00Z', 'zone': '../../../etc/passwd'}", "{'field': 'a'}",
              "{'field': 'a', 'label': 1}", "{'field': 'a', 'label': 'b', 'record': 'c'}",
              "{'colour': 'a', 'label': 'b'}", "{'text': '%1'}", "[['a', null]]"})
            QTest::newRow(value) << QByteArray("{'text': '%1', 'values': [") + value + "]}";
        QTest::newRow("too deep") << nested(7);
        QTest::newRow("much too deep") << nested(300);
        QTest::newRow("lists too deep") << QByteArray("{'text': '%1', 'values': [[[[[[['a']]]]]]]}");
        QTest::newRow("too long") << QByteArray("{'text': '") + QByteArray(2001, 'a') + "'}";
        QTest::newRow("a value too long") << QByteArray("{'text': '%1', 'values': ['") + QByteArray(2001, 'a') + "']}";
        QTest::newRow("too many") << QByteArray("{'text': '%1', 'values': [[0") + QByteArray(",0").repeated(1000) +
                                         "]]}";
    }
    void whatIsNoSentenceIsRefused() {
        QFETCH(QByteArray, json);
        QVERIFY(!QJsonDocument::fromJson(quoted(json)).isNull());
        QVERIFY(!read(quoted(json)));
    }

    void theLimitsThemselvesPass() {
        const QByteArray many = "{'text': '%1', 'values': [[0" + QByteArray(",0").repeated(998) + "]]}";
        const QByteArray longest = "{'text': '" + QByteArray(2000, 'a') + "'}";
        QVERIFY(read(quoted(nested(6))));
        QVERIFY(read(quoted(many)));
        QVERIFY(read(quoted(longest)));
    }
};

QTEST_GUILESS_MAIN(SentenceJsonTest)
#include "SentenceJsonTest.moc"
