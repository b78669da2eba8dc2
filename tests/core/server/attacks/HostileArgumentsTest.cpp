// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/HostileTexts.h"
#include "tests/core/server/attacks/TenantRequests.h"
#include "tests/core/server/attacks/TwoTenants.h"

#include "core/domain/command/Stamp.h"
#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/server/work/RandomIds.h"

#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Three thousand hostile texts through every text that any command takes, as its only strange one: refused with a
// reason, or written to the database and read back as it was. Each try starts from the same records, so that what a
// command can do only once (cancel, invite) is tried with each text.
class HostileArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<TwoTenants>(m_core);
        m_texts = hostileTexts();
        QVERIFY(m_texts.size() >= 3000);
        m_session = std::move(*m_core.app->store().session());
        m_actor = Actor::system(TwoTenants::org(u"nord"_s));
    }
    void cleanupTestCase() { m_session.reset(); }

    void areRefusedOrKept_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("field");
        for (const CommandType* type : productRegistry().commands())
            for (const Field& field : type->fields())
                if (field.kind == Kind::Text)
                    QTest::addRow("%s %s", qPrintable(type->name()), field.name)
                        << type->name() << QString::fromLatin1(field.name);
    }
    void areRefusedOrKept() {
        QFETCH(QString, command);
        QFETCH(QString, field);
        const CommandType& type = *productRegistry().command(command);
        int kept = 0;
        for (const QString& text : m_texts) {
            QVERIFY(m_session->begin(Access::Write));
            prepare(type);
            QJsonObject arguments = soundArguments(type);
            if (&text == &m_texts.front()) checkSound(type, arguments, field);
            arguments[field] = text;
            CommandIds ids(m_ids.next());
            const Context context{m_actor, m_core.clock.now(), ids, {}};
            Outcome outcome = type.decide(context, arguments, targetOf(type), *m_session);
            if (outcome && !outcome->refusal)
                kept += check(*outcome, context, text);
            else
                check(outcome ? *outcome->refusal : outcome.error(), text);
            m_session->rollback();
            if (QTest::currentTestFailed()) return;
        }
        qInfo("%d of %d kept", kept, static_cast<int>(m_texts.size()));
    }

private:
    // Where the record that a command is about must be in a state of its own.
    void prepare(const CommandType& type) {
        static const QHash<QString, std::pair<QString, QString>> states{
            {u"locations.verify"_s, {u"status"_s, u"pending"_s}},
            {u"locations.reject"_s, {u"status"_s, u"pending"_s}},
        };
        const auto state = states.constFind(type.name());
        if (state == states.cend()) return;
        const RecordPtr present = m_session->find(type.subject(), targetOf(type));
        QVERIFY(present);
        const std::shared_ptr<Record> record = type.subject().makeRecord();
        for (const Field& field : type.subject().fields())
            field.write(*record, field.read(*present));
        type.subject().field(state->first)->write(*record, Value(state->second));
        ++record->version;
        QVERIFY(m_session->write(*record));
    }
    static Id targetOf(const CommandType& type) {
        return type.target() == Target::Record ? TwoTenants::record(u"nord"_s, type.subject().collection()) : Id();
    }
    static QString soundText(const QString& field) {
        static const QHash<QString, QString> known{{u"email"_s, u"guest@nord.example"_s},
                                                   {u"customer_email"_s, u"guest@nord.example"_s},
                                                   {u"country"_s, u"LI"_s},
                                                   {u"currency"_s, u"CHF"_s},
                                                   {u"time_zone"_s, u"Europe/Vaduz"_s},
                                                   {u"list"_s, u"bookings"_s},
                                                   {u"code"_s, u"Z-901"_s},
                                                   {u"prefix"_s, u"Z"_s},
                                                   {u"from_time"_s, u"08:00"_s},
                                                   {u"until_time"_s, u"18:00"_s},
                                                   {u"from_date"_s, u"2026-11-20"_s},
                                                   {u"until_date"_s, u"2026-11-21"_s}};
        return known.value(field, u"Anything"_s);
    }
    QJsonObject soundArguments(const CommandType& type) const {
        QJsonObject arguments = m_requests.arguments(type, u"nord"_s, 1);
        for (const Field& field : type.fields())
            if (const QString name = QString::fromLatin1(field.name);
                field.kind == Kind::Text && arguments.contains(name))
                arguments[name] = soundText(name);
        // The only owner stays one, and nobody leads themselves.
        if (type.name() == u"memberships.change") arguments.remove(u"manager_id"_s), arguments.remove(u"roles"_s);
        if (type.name() == u"slots.create_row") arguments[u"count"_s] = 2;
        if (type.name() == u"garages.block_slots")
            arguments[u"slot_ids"_s] = QJsonArray{TwoTenants::record(u"nord"_s, u"spaces"_s).toString()};
        if (type.name() == u"prices.create") arguments[u"percent"_s] = 5;
        if (type.name() == u"garages.create") arguments[u"latitude"_s] = 47.1, arguments[u"longitude"_s] = 9.5;
        return arguments;
    }
    // With a plain text the command must be one that is taken, or that is refused for a reason of its own: else what
    // the hostile ones are refused for would say nothing of them.
    void checkSound(const CommandType& type, QJsonObject arguments, const QString& field) {
        arguments[field] = soundText(field);
        CommandIds ids(m_ids.next());
        const Outcome outcome =
            type.decide({m_actor, m_core.clock.now(), ids, {}}, arguments, targetOf(type), *m_session);
        if (outcome && !outcome->refusal) return;
        const Rejection& refused = outcome ? *outcome->refusal : outcome.error();
        // A check-in is by a code that only its booking knows; an organization has a kind.
        static const QSet<QString> refusable{u"bookings.check_in"_s, u"organizations.create"_s};
        QVERIFY2(refusable.contains(type.name()),
                 qPrintable(type.name() + u' ' + refused.code + u' ' + refused.detail.text()));
    }
    int check(const Changes& changes, const Context& context, const QString& text) {
        Changes stamped = changes;
        stamp(stamped, context);
        for (const auto& record : stamped.records) {
            const Stored<> written = m_session->write(*record);
            if (!written) {
                // A guard of the database may still object, as it does to a code that is there already.
                [&] {
                    QVERIFY2(written.error().kind == StoreError::Kind::Unique,
                             qPrintable(text + written.error().message));
                }();
                return 0;
            }
            const RecordPtr read = m_session->find(record->recordType(), record->id);
            [&] {
                QVERIFY2(read, qPrintable(text));
                QVERIFY2(json(*read) == json(*record),
                         (text.toUtf8() + '\n' + json(*record) + '\n' + json(*read)).constData());
            }();
        }
        return 1;
    }
    static void check(const Rejection& refused, const QString& text) {
        QVERIFY2(!refused.code.isEmpty() && !refused.detail.english().isEmpty(), qPrintable(text));
    }
    static QByteArray json(const Record& record) {
        return QJsonDocument(JsonCodec::toJson(record)).toJson(QJsonDocument::Compact);
    }

    TestCore m_core;
    SeededRandom m_random{99};
    RandomIds m_ids{m_core.clock, m_random};
    const TenantRequests m_requests{m_core.clock.now()};
    std::unique_ptr<TwoTenants> m_world;
    std::unique_ptr<StoreSession> m_session;
    Actor m_actor;
    QStringList m_texts;
};

QTEST_GUILESS_MAIN(HostileArgumentsTest)
#include "HostileArgumentsTest.moc"
