// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/FilterExpression.h"

#include "core/domain/schema/QueryMatcher.h"
#include "models/filter/FilterFields.h"
#include "tests/models/GarageSample.h"

#include <QTest>

#include <random>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// The query in a form that a table can state: "status = held; search: keel".
QString written(const Query& query) {
    static constexpr const char* signs[] = {"=", "!=", "<", "<=", ">", ">=", "in", "~", "null", "not null", "has"};
    QStringList parts;
    for (const Filter& filter : query.all) {
        QStringList values;
        for (const Value& value : filter.values)
            values << toText(value).replace(QChar(0xFFFF), u'^');
        parts << u"%1 %2 %3"_s
                     .arg(filter.field, QLatin1StringView(signs[static_cast<int>(filter.op)]), values.join(u'|'))
                     .trimmed();
    }
    if (!query.search.isEmpty()) parts << u"search: "_s + query.search;
    return parts.join(u"; "_s);
}

FilterSurroundings around(QLocale locale = QLocale::c()) {
    return {.registry = &productRegistry(),
            .now = *Instant::parse(u"2026-11-20T08:37:00Z"),
            .zone = QTimeZone("Europe/Vaduz"),
            .locale = std::move(locale),
            .currency = u"CHF"_s};
}

bool same(const Query& a, const Query& b) {
    if (a.search != b.search || a.all.size() != b.all.size()) return false;
    for (qsizetype i = 0; i < a.all.size(); ++i)
        if (a.all[i].field != b.all[i].field || a.all[i].op != b.all[i].op || a.all[i].values != b.all[i].values)
            return false;
    return true;
}

QString randomText(std::mt19937& random) {
    static const QString alphabet = u"abcXYZ019 :\"\\*-,<>=.öß\u05D0"_s;
    QString text;
    for (auto n = 1 + random() % 8; n > 0; --n)
        text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
    return text;
}

Value randomValue(const Field& field, std::mt19937& random) {
    switch (field.kind) {
    case Kind::Boolean: return bool(random() % 2);
    case Kind::Integer: return qint64(random() % 2000) - 1000;
    case Kind::Real: return (double(random()) - 2e9) / 7.0;
    case Kind::Instant: return Instant{qint64(random()) * 1000 + qint64(random() % 1000)};
    case Kind::Id: return numberedId(random());
    case Kind::Money: return Money{qint64(random()) - 2'000'000'000, u"EUR"_s};
    case Kind::Enum: return field.words[qsizetype(random() % unsigned(field.words.size()))];
    case Kind::TextList:
        return field.words.isEmpty() ? randomText(random)
                                     : field.words[qsizetype(random() % unsigned(field.words.size()))];
    default: return randomText(random).toUpper();
    }
}

Filter randomFilter(const Field& field, std::mt19937& random) {
    const QString name = QString::fromLatin1(field.name);
    if (random() % 8 == 0) return {name, random() % 2 ? Op::IsNull : Op::NotNull, {}};
    if (field.kind == Kind::TextList) return {name, Op::HasEntry, {randomValue(field, random)}};
    QList<Op> ops{Op::Equal, Op::NotEqual, Op::In};
    if (field.kind == Kind::Text) ops << Op::Contains;
    if (field.kind != Kind::Enum && field.kind != Kind::Boolean && field.kind != Kind::Id)
        ops << Op::Less << Op::LessOrEqual << Op::Greater << Op::GreaterOrEqual;
    const Op op = ops[qsizetype(random() % unsigned(ops.size()))];
    QList<Value> values{randomValue(field, random)};
    if (op == Op::In) values << randomValue(field, random) << randomValue(field, random);
    return {name, op, values};
}

} // namespace

class FilterExpressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void means_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char* text, const char* meaning) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(meaning);
        };
        row("", "");
        row("keel", "search: keel");
        row("  jonas   keel ", "search: jonas keel");
        row("\"jonas keel\"", "search: jonas keel");
        row("status:held", "status = held");
        row("STATE:Confirmed", "status = confirmed");
        row("status:\"checked in\"", "status = checked_in");
        row("status:held,confirmed", "status in held|confirmed");
        row("-status:held", "status != held");
        row("-status:held,expired", "status != held; status != expired");
        row("status:!=held", "status != held");
        row("plate:21", "plate ~ 21");
        row("plate:FL*", "plate >= FL; plate < FL^");
        row("plate:fl*", "plate >= FL; plate < FL^");
        row("plate:=\"fl 21 884\"", "plate = FL 21 884");
        row("plate:\"FL*\"", "plate ~ FL*");
        row("plate:=A,B", "plate in A|B");
        row("customer:Wolkenboot", "customer_name ~ Wolkenboot");
        row("has:note no:requester_id", "note not null; requester_id null");
        row("-has:note", "note null");
        row("due:today", "starts_at >= 2026-11-19T23:00:00.000Z; starts_at < 2026-11-20T23:00:00.000Z");
        row("due:<today", "starts_at < 2026-11-19T23:00:00.000Z");
        row("due:<=today", "starts_at < 2026-11-20T23:00:00.000Z");
        row("due:>today", "starts_at >= 2026-11-20T23:00:00.000Z");
        row("-due:<today", "starts_at >= 2026-11-19T23:00:00.000Z");
        row("until:<now+2h", "ends_at < 2026-11-20T10:37:00.000Z");
        row("until:>now-30m", "ends_at > 2026-11-20T08:07:00.000Z");
        row("due:<10:30", "starts_at < 2026-11-20T09:30:00.000Z");
        row("due:2026-11-21", "starts_at >= 2026-11-20T23:00:00.000Z; starts_at < 2026-11-21T23:00:00.000Z");
        row("due:tomorrow+1d", "starts_at >= 2026-11-21T23:00:00.000Z; starts_at < 2026-11-22T23:00:00.000Z");
        row("due:2026-11-20..2026-11-21",
            "starts_at >= 2026-11-19T23:00:00.000Z; starts_at < 2026-11-21T23:00:00.000Z");
        row("due:>=2026-11-20T08:00:00Z", "starts_at >= 2026-11-20T08:00:00.000Z");
        row("failed_codes:3", "failed_codes = 3");
        row("failed_codes:>2", "failed_codes > 2");
        row("vehicle_height_cm:180..210", "vehicle_height_cm >= 180; vehicle_height_cm <= 210");
        row("-failed_codes:>2", "failed_codes <= 2");
        row("price:>12.40", "price > 12.40 CHF");
        row("price:\"12.4 EUR\"", "price = 12.40 EUR");
        row("price:>5 keel status:held", "price > 5.00 CHF; status = held; search: keel");
        row("location_id:00000000-0000-0000-0000-000000000002", "location_id = 00000000-0000-0000-0000-000000000002");
    }
    void means() {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        const auto expression = FilterExpression::read(Booking::staticType(), text, around());
        for (const FilterProblem& problem : expression.problems)
            qWarning("%s", qPrintable(problem.message));
        QVERIFY(expression.problems.isEmpty());
        QCOMPARE(written(expression.query), meaning);
    }

    void problems_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown field") << u"keel colour:red"_s << 5 << 6 << u"no field “colour”"_s;
        QTest::newRow("unknown in has") << u"has:colour"_s << 4 << 6 << u"no field “colour”"_s;
        QTest::newRow("unknown word") << u"status:parked"_s << 7 << 6 << u"never “parked”"_s;
        QTest::newRow("second word") << u"status:held,parked"_s << 12 << 6 << u"never “parked”"_s;
        QTest::newRow("no value") << u"plate: x"_s << 0 << 6 << u"missing after “plate:”"_s;
        QTest::newRow("not a time") << u"due:soon"_s << 4 << 4 << u"not a time"_s;
        QTest::newRow("before all times") << u"due:-2026-11-20"_s << 4 << 11 << u"not a time"_s;
        QTest::newRow("before all times, in words") << u"due:<now-9999w"_s << 5 << 9 << u"not a time"_s;
        QTest::newRow("not a number") << u"failed_codes:many"_s << 13 << 4 << u"not a number"_s;
        QTest::newRow("not an amount") << u"price:1.234"_s << 6 << 5 << u"not an amount"_s;
        QTest::newRow("negated word") << u"-keel"_s << 0 << 5 << u"cannot be excluded"_s;
        QTest::newRow("negated part") << u"-plate:FL"_s << 0 << 9 << u"cannot be turned around"_s;
        QTest::newRow("negated day") << u"-due:today"_s << 0 << 10 << u"cannot be turned around"_s;
        QTest::newRow("secret") << u"org_id:x"_s << 0 << 6 << u"no field"_s;
        QTest::newRow("structure") << u"price_steps:x"_s << 0 << 11 << u"no field"_s;
    }
    void problems() {
        QFETCH(QString, text);
        QFETCH(int, start);
        QFETCH(int, length);
        QFETCH(QString, says);
        const auto expression = FilterExpression::read(Booking::staticType(), text, around());
        QCOMPARE(expression.problems.size(), 1);
        const FilterProblem& problem = expression.problems.front();
        QVERIFY2(problem.message.contains(says), qPrintable(problem.message));
        QCOMPARE(problem.start, start);
        QCOMPARE(problem.length, length);
        if (says.startsWith(u"no field"_s)) {
            QVERIFY(problem.valid.contains(u"plate"_s));
            QVERIFY(!problem.valid.contains(u"price_steps"_s));
        }
        if (says.startsWith(u"never"_s)) QCOMPARE(problem.valid.first(), u"draft"_s);
    }

    void germanDatesAndNumbers() {
        const QLocale german(QLocale::German, QLocale::Liechtenstein);
        const auto read = [&](const QString& text) {
            const auto expression = FilterExpression::read(Booking::staticType(), text, around(german));
            return expression.problems.isEmpty() ? written(expression.query) : expression.problems.front().message;
        };
        const QString day = u"starts_at >= 2026-11-20T23:00:00.000Z; starts_at < 2026-11-21T23:00:00.000Z"_s;
        QCOMPARE(read(u"due:21.11.2026"_s), day);
        QCOMPARE(read(u"due:21.11.26"_s), day);
        QCOMPARE(read(u"price:\"12,40\""_s), u"price = 12.40 CHF"_s);
    }

    // A day is 25 hours long when summer time ends.
    void daysFollowTheZone() {
        FilterSurroundings autumn = around();
        autumn.now = *Instant::parse(u"2026-10-25T10:00:00Z");
        const auto day = FilterExpression::read(Booking::staticType(), u"due:today"_s, autumn);
        QCOMPARE(written(day.query), u"starts_at >= 2026-10-24T22:00:00.000Z; starts_at < 2026-10-25T23:00:00.000Z"_s);
        const auto ahead = FilterExpression::read(Booking::staticType(), u"due:<now+1d"_s, autumn);
        QCOMPARE(written(ahead.query), u"starts_at < 2026-10-26T10:00:00.000Z"_s);
        autumn.now = *Instant::parse(u"2026-10-24T10:00:00Z");
        const auto over = FilterExpression::read(Booking::staticType(), u"due:<now+1d"_s, autumn);
        QCOMPARE(written(over.query), u"starts_at < 2026-10-25T11:00:00.000Z"_s);
        QVERIFY(over.relative);
        QVERIFY(!FilterExpression::read(Booking::staticType(), u"due:2026-11-20"_s, autumn).relative);
    }

    void textReadsBackAsTheSameQuery() {
        std::mt19937 random(11);
        for (const RecordType* type : productRegistry().records()) {
            QList<const Field*> fields;
            for (const Field& field : type->fields())
                if (FilterFields::usable(field)) fields << &field;
            for (int i = 0; i < 400; ++i) {
                Query query;
                for (auto n = random() % 4; n > 0; --n)
                    query.where(randomFilter(*fields[qsizetype(random() % unsigned(fields.size()))], random));
                if (random() % 2) query.search = randomText(random).simplified();
                const QString text = FilterExpression::text(*type, query);
                const auto again = FilterExpression::read(*type, text, around());
                const bool equal = again.problems.isEmpty() && same(again.query, query);
                if (!equal)
                    qWarning().noquote() << text << '\n'
                                         << written(query) << '\n'
                                         << written(again.query)
                                         << (again.problems.isEmpty() ? QString() : again.problems[0].message);
                QVERIFY(equal);
            }
        }
    }

    void aPrefixIsWrittenAsOne() {
        const auto expression = FilterExpression::read(Booking::staticType(), u"plate:FL*"_s, around());
        QCOMPARE(FilterExpression::text(Booking::staticType(), expression.query), u"plate:FL*"_s);
    }
};

QTEST_GUILESS_MAIN(FilterExpressionTest)
#include "FilterExpressionTest.moc"
