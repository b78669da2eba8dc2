// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordTimeline.h"

#include "core/domain/schema/JsonCodec.h"
#include "models/filter/FilterFields.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordTimeline::RecordTimeline(QObject* parent) : QAbstractListModel(parent) {
    // The core has a change in its log a moment after it is shown here.
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &RecordTimeline::reload);
    m_again.setSingleShot(true);
    m_again.setInterval(20s);
    connect(&m_again, &QTimer::timeout, this, &RecordTimeline::reload);
}

void RecordTimeline::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &RecordTimeline::reconnect);
        connect(client, &Client::formatsChanged, this, [this] {
            if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
        });
    }
    Q_EMIT clientChanged();
    reconnect();
}

void RecordTimeline::setCollection(const QString& collection) {
    if (collection == m_collection) return;
    m_collection = collection;
    Q_EMIT subjectChanged();
    reset();
}

void RecordTimeline::setRecordId(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_id) return;
    m_id = parsed;
    Q_EMIT subjectChanged();
    reset();
}

void RecordTimeline::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    if (m_source)
        connect(m_source, &RecordSource::changed, this, [this](const QString& collection, const QList<Id>& ids) {
            if (collection == m_collection && (ids.isEmpty() || ids.contains(m_id))) m_soon.start();
        });
    reset();
}

void RecordTimeline::reset() {
    beginResetModel();
    m_entries.clear();
    endResetModel();
    Q_EMIT countChanged();
    setState(None);
    reload();
}

void RecordTimeline::reload() {
    ++m_asked;
    CoreQuestions* core = m_client ? m_client->core() : nullptr;
    if (m_id.isNull() || m_collection.isEmpty() || !m_client || !m_client->isOpen()) return;
    if (!core) return setState(Offline);
    if (m_entries.isEmpty()) setState(Loading);
    core->timeline(m_collection, m_id).then(this, [this, asked = m_asked](const CoreAnswer& answer) {
        if (asked == m_asked) take(answer);
    });
}

void RecordTimeline::take(const CoreAnswer& answer) {
    if (!answer) {
        const bool offline =
            answer.error().why == CoreProblem::Why::Offline || answer.error().why == CoreProblem::Why::SignInNeeded;
        const bool forbidden = answer.error().why == CoreProblem::Why::Refused && answer.error().status == 403;
        return setState(offline ? Offline : forbidden ? Forbidden : Failed, answer.error().detail);
    }
    QList<Entry> entries;
    for (const QJsonValue& value : answer->value("data"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        const auto at = Instant::parse(row.value("at"_L1).toString());
        if (!at) return setState(Failed, tr("The core's answer cannot be read."));
        entries << Entry{*at,
                         row.value("actor_name"_L1).toString(),
                         row.value("action"_L1).toString(),
                         row.value("device"_L1).toString(),
                         row.value("before"_L1).toObject(),
                         row.value("after"_L1).toObject()};
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT countChanged();
    setState(Ready);
}

void RecordTimeline::setState(State state, const QString& errorText) {
    m_state = state;
    m_errorText = errorText;
    state == Offline ? m_again.start() : m_again.stop();
    Q_EMIT stateChanged();
}

QString RecordTimeline::title(const Entry& entry) const {
    const CommandType* command = m_client->registry().command(entry.action);
    if (command) return QCoreApplication::translate("commands", command->label());
    // What the core writes without a command.
    if (entry.action == "garages.import"_L1) return tr("Imported");
    if (entry.action == "admin.create"_L1) return tr("Set up at the server");
    if (entry.action == "demo.fill"_L1) return tr("Demo data");
    return entry.action; // of a newer core
}

// Sealed fields stand in the log by name only.
QString RecordTimeline::valueText(const Field& field, const QJsonValue& json) const {
    if (json.isNull() || json.isUndefined()) return {};
    const auto value = JsonCodec::parse(field, json, {});
    return value ? m_client->formats().value(field, *value, m_client->formats().zone(m_zone.toLatin1()))
                 : json.toVariant().toString();
}

QVariantList RecordTimeline::changes(const Entry& entry) const {
    const RecordType* type = m_client->registry().record(m_collection);
    QVariantList list;
    for (const Field& field : type ? type->fields() : QList<Field>()) {
        const QString name = QString::fromLatin1(field.name);
        const bool ours =
            name == u"version"_s || name == u"updated_at"_s || field.kind == Kind::Json || field.kind == Kind::Id;
        if (ours || (!entry.after.contains(name) && !entry.before.contains(name))) continue;
        list << QVariantMap{{u"label"_s, FilterFields::label(field)},
                            {u"before"_s, valueText(field, entry.before.value(name))},
                            {u"after"_s, valueText(field, entry.after.value(name))}};
    }
    return list;
}

QString RecordTimeline::timeText(Instant at) const {
    const QTimeZone zone = m_client->formats().zone(m_zone.toLatin1());
    const bool today = at.in(zone).date() == m_client->now().in(zone).date();
    return today ? m_client->formats().time(at, zone) : m_client->formats().dateTime(at, zone);
}

int RecordTimeline::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> RecordTimeline::roleNames() const {
    return {{AtRole, "at"_ba},         {TimeRole, "time"_ba},       {TitleRole, "title"_ba},  {ActorRole, "actor"_ba},
            {DeviceRole, "device"_ba}, {ChangesRole, "changes"_ba}, {DetailRole, "detail"_ba}};
}

QVariant RecordTimeline::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count() || !m_client) return {};
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case AtRole: return entry.at.toUtc();
    case TimeRole: return timeText(entry.at);
    case Qt::DisplayRole:
    case TitleRole: return title(entry);
    case ActorRole: return entry.actor;
    case DeviceRole: return entry.device;
    case ChangesRole: return changes(entry);
    case DetailRole: {
        QStringList parts{entry.actor, entry.device};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    default: return {};
    }
}

} // namespace autospace
