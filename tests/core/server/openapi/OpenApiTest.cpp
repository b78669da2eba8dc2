// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "tests/core/server/TestCore.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class OpenApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_core.fillDemo();
        m_document = m_core.get(u"/v1/openapi.json"_s).json;
        QCOMPARE(m_document[u"openapi"_s].toString(), u"3.1.0"_s);
    }

    void everyRouteIsDescribedAndNothingElse() {
        QSet<QString> described;
        const QJsonObject paths = m_document[u"paths"_s].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path)
            for (const QString& method : path->toObject().keys())
                described << method.toUpper() + u' ' + path.key();
        QSet<QString> routes;
        for (const Route& route : m_core.app->router().routes())
            routes << QString::fromLatin1(httpMethodName(route.method)) + u' ' + QString::fromLatin1(route.pattern);
        QCOMPARE(described, routes);
    }

    void operationsAreWhole() {
        QSet<QString> ids;
        forEachOperation([&](const QString& where, const QJsonObject& operation) {
            const QString id = operation[u"operationId"_s].toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(where));
            ids << id;
            QVERIFY2(!operation[u"summary"_s].toString().isEmpty(), qPrintable(where));
            QVERIFY2(!operation[u"tags"_s][0].toString().isEmpty(), qPrintable(where));
            QVERIFY2(!operation[u"x-permission"_s].toString().isEmpty(), qPrintable(where));
            QVERIFY2(operation[u"responses"_s].toObject().contains(u"default"_s), qPrintable(where));
            QSet<QString> named;
            for (const QJsonValue& parameter : operation[u"parameters"_s].toArray()) {
                const QString name = parameter[u"in"_s].toString() + u':' + parameter[u"name"_s].toString();
                QVERIFY2(!named.contains(name), qPrintable(where + name));
                named << name;
                QVERIFY2(parameter[u"schema"_s].isObject(), qPrintable(where + name));
            }
            static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}"_s);
            for (const auto& match : placeholder.globalMatch(where))
                QVERIFY2(named.contains(u"path:"_s + match.captured(1)), qPrintable(where));
        });
    }

    void everyReferenceResolves() {
        QStringList references;
        collect(m_document, references);
        QVERIFY(references.size() > 100);
        for (const QString& reference : references) {
            QVERIFY2(reference.startsWith(u"#/"_s), qPrintable(reference));
            QJsonValue value = m_document;
            for (const QString& part : reference.sliced(2).split(u'/'))
                value = value[part];
            QVERIFY2(value.isObject(), qPrintable(reference));
        }
    }

    void everyRecordAndCommandHasItsSchema() {
        const QJsonObject schemas = m_document[u"components"_s][u"schemas"_s].toObject();
        QJsonObject booking = schemas[u"Bookings"_s][u"properties"_s].toObject();
        for (const Field& field : Booking::staticType().fields())
            QVERIFY2(booking.contains(QString::fromLatin1(field.name)), field.name);
        QVERIFY(!schemas[u"Users"_s][u"properties"_s].toObject().contains(u"password_hash"_s));
        QVERIFY(schemas[u"BookingsCreateArguments"_s][u"required"_s].toArray().contains(u"resource_id"_s));
        for (const CommandType* type : productRegistry().commands())
            if (type->needs())
                QVERIFY2(operationOf(type->name()).contains(u"requestBody"_s), qPrintable(type->name()));
    }

    // What the core really answers fits what the document promises.
    void answersFitTheirSchemas_data() {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("target");
        const QString org = TestCore::org(u"rheintal"_s).toString();
        QTest::addRow("me") << u"auth.me"_s << u"/v1/me"_s;
        QTest::addRow("list") << u"bookings.list"_s << u"/v1/orgs/%1/bookings?count=true"_s.arg(org);
        QTest::addRow("pull") << u"sync.pull"_s << u"/v1/sync/pull?org=%1"_s.arg(org);
        QTest::addRow("availability") << u"availability.search"_s
                                      << u"/v1/availability?near=47.14,9.52&starts_at=2026-11-21T10:00:00Z&ends_at=2026-11-21T11:00:00Z"_s;
    }
    void answersFitTheirSchemas() {
        QFETCH(QString, operation);
        QFETCH(QString, target);
        const Answer answer = m_core.get(target, m_core.tokenOf(u"manager@rheintal.example"_s));
        QCOMPARE(answer.status, 200);
        const QJsonValue schema = operationOf(operation)[u"responses"_s][u"200"_s][u"content"_s][u"application/json"_s][u"schema"_s];
        QVERIFY(schema.isObject());
        check(answer.json, schema.toObject(), operation);
    }

private:
    void forEachOperation(const std::function<void(const QString&, const QJsonObject&)>& look) {
        const QJsonObject paths = m_document[u"paths"_s].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject item = path->toObject();
            for (auto operation = item.begin(); operation != item.end(); ++operation)
                look(operation.key() + u' ' + path.key(), operation->toObject());
        }
    }
    QJsonObject operationOf(const QString& id) {
        QJsonObject found;
        forEachOperation([&](const QString&, const QJsonObject& operation) {
            if (operation[u"operationId"_s].toString() == id) found = operation;
        });
        return found;
    }
    static void collect(const QJsonValue& value, QStringList& references) {
        if (value.isArray())
            for (const QJsonValue& item : value.toArray())
                collect(item, references);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() == u"$ref")
                references << it->toString();
            else
                collect(*it, references);
    }
    static bool isOfType(const QJsonValue& value, const QString& type) {
        if (type == u"object") return value.isObject();
        if (type == u"array") return value.isArray();
        if (type == u"string") return value.isString();
        if (type == u"boolean") return value.isBool();
        if (type == u"null") return value.isNull();
        return value.isDouble();
    }
    // The parts of JSON Schema that the document uses.
    bool fits(const QJsonValue& value, const QJsonObject& schema) {
        if (schema.contains(u"$ref"_s)) {
            QJsonValue target = m_document;
            for (const QString& part : schema[u"$ref"_s].toString().sliced(2).split(u'/'))
                target = target[part];
            return fits(value, target.toObject());
        }
        if (const QJsonArray any = schema[u"anyOf"_s].toArray(); !any.isEmpty())
            return std::ranges::any_of(any, [&](const QJsonValue& one) { return fits(value, one.toObject()); });
        const QJsonValue type = schema[u"type"_s];
        if (type.isString() && !isOfType(value, type.toString())) return false;
        if (type.isArray() &&
            std::ranges::none_of(type.toArray(), [&](const QJsonValue& t) { return isOfType(value, t.toString()); }))
            return false;
        if (const QJsonArray words = schema[u"enum"_s].toArray(); !words.isEmpty() && !words.contains(value)) return false;
        for (const QJsonValue& name : schema[u"required"_s].toArray())
            if (!value.toObject().contains(name.toString())) return false;
        const QJsonObject properties = schema[u"properties"_s].toObject();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (properties.contains(it.key()) && !fits(*it, properties[it.key()].toObject())) return false;
        if (schema.contains(u"items"_s))
            for (const QJsonValue& item : value.toArray())
                if (!fits(item, schema[u"items"_s].toObject())) return false;
        return true;
    }
    void check(const QJsonValue& value, const QJsonObject& schema, const QString& where) {
        QVERIFY2(fits(value, schema), qPrintable(where));
    }

    TestCore m_core;
    QJsonObject m_document;
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "OpenApiTest.moc"
