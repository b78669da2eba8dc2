// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/NotificationModel.h"

#include "models/commands/RejectionTexts.h"
#include "models/shell/DeepLink.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString titleOf(const Notification& row) { return QCoreApplication::translate("notifications", row.title.toUtf8().constData()); }

QString bodyOf(const Notification& row) {
    QStringList facts;
    for (const QString& name : {u"code"_s, u"name"_s, u"customer_name"_s, u"plate"_s, u"reason"_s, u"note"_s})
        if (const QString fact = row.facts[name].toString(); !fact.isEmpty()) facts << fact;
    return facts.join(u" · "_s);
}

// The status mark's: 1 information, 3 danger.
int toneOf(const Notification& row) {
    return row.kind.contains(u"rejected"_s) || row.kind.contains(u"cancelled"_s) || row.kind.contains(u"locked"_s) ? 3 : 1;
}

} // namespace

NotificationModel::NotificationModel(Client& client, QObject* parent) : QAbstractListModel(parent), m_client(client) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &NotificationModel::read);
    connect(&client, &Client::openChanged, this, &NotificationModel::reconnect);
    reconnect();
}

void NotificationModel::reconnect() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client.records();
    ++m_asked;
    m_told.clear();
    m_snoozed.clear();
    m_since = m_client.now().plusMinutes(-5); // the core has a clock of its own
    if (!m_source) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
        return Q_EMIT countChanged();
    }
    connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
        if (collection == Notification::staticType().collection()) m_soon.start();
    });
    read();
}

void NotificationModel::read() {
    if (!m_source) return;
    const auto look = [actor = m_client.actor()](const RecordReader& reader) {
        return reader.list<Notification>(Query()
                                             .where(u"org_id"_s, Value(actor.orgId))
                                             .where(u"user_id"_s, Value(actor.userId))
                                             .orderBy(u"created_at"_s, true)
                                             .take(most));
    };
    m_source->read(look).then(this, [this, asked = ++m_asked](const Read<Rows>& rows) {
        if (asked == m_asked && rows) take(*rows);
    });
}

void NotificationModel::take(const Rows& rows) {
    beginResetModel();
    m_rows.clear();
    std::optional<Instant> next;
    for (const auto& row : rows) {
        if (!row->snoozedUntil || *row->snoozedUntil <= m_client.now()) {
            m_rows << row;
            continue;
        }
        m_snoozed.insert(row->id);
        if (!next || *row->snoozedUntil < *next) next = row->snoozedUntil;
    }
    endResetModel();
    Q_EMIT countChanged();
    tellArrivals();
    if (next) QTimer::singleShot(std::chrono::milliseconds(std::min<qint64>(*next - m_client.now() + 50, 3'600'000)), this, &NotificationModel::read);
}

// What was there before the client was opened is in the panel; nobody wants all of it told in the morning.
void NotificationModel::tellArrivals() {
    QList<Arrival> arrivals;
    for (const auto& row : std::as_const(m_rows)) {
        const bool back = m_snoozed.remove(row->id);
        const bool fresh = row->createdAt >= m_since && !m_told.contains(row->id);
        m_told.insert(row->id);
        if (row->readAt || !(back || fresh)) continue;
        arrivals << Arrival{row->id, row->kind, titleOf(*row), bodyOf(*row), linkOf(*row), toneOf(*row) == 3};
    }
    if (!arrivals.isEmpty()) Q_EMIT arrived(arrivals);
}

int NotificationModel::unread() const {
    return int(std::ranges::count_if(m_rows, [](const auto& row) { return !row->readAt; }));
}

void NotificationModel::markRead(int row) {
    if (row < 0 || row >= count() || m_rows[row]->readAt) return;
    run(*m_rows[row], u"notifications.mark_read"_s, {});
}

void NotificationModel::markAllRead() {
    for (const auto& row : Rows(m_rows))
        if (!row->readAt) run(*row, u"notifications.mark_read"_s, {});
}

void NotificationModel::snooze(int row, int minutes) {
    if (row < 0 || row >= count()) return;
    run(*m_rows[row], u"notifications.snooze"_s, {{u"until"_s, m_client.now().plusMinutes(minutes).toString()}});
}

void NotificationModel::run(const Notification& notification, const QString& command, const QJsonObject& arguments) {
    if (!m_client.commands()) return;
    CommandOrder order{.organization = m_client.actor().orgId, .name = command, .target = notification.id, .arguments = arguments, .base = {}};
    m_client.commands()->run(order).then(this, [this](const CommandOutcome& outcome) {
        if (!outcome) Q_EMIT refused(RejectionTexts::title(outcome.error(), m_client.formats()));
    });
}

void NotificationModel::markReadById(const QString& id) {
    for (int row = 0; row < count(); ++row)
        if (m_rows[row]->id.toString() == id) return markRead(row);
}

QUrl NotificationModel::link(int row) const { return row < 0 || row >= count() ? QUrl() : linkOf(*m_rows[row]); }

QUrl NotificationModel::linkOf(const Notification& notification) const {
    if (!notification.subjectId) return {};
    return DeepLink{notification.subjectCollection, *notification.subjectId}.url();
}

QVariant NotificationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Notification& row = *m_rows[index.row()];
    switch (role) {
    case TitleRole: return titleOf(row);
    case BodyRole: return bodyOf(row);
    case TimeRole: return Formats::age(row.createdAt, m_client.now());
    case UnreadRole: return !row.readAt.has_value();
    case ToneRole: return toneOf(row);
    case LinkRole: return link(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> NotificationModel::roleNames() const {
    return {{TitleRole, "title"}, {BodyRole, "body"}, {TimeRole, "time"}, {UnreadRole, "unread"}, {ToneRole, "tone"}, {LinkRole, "link"}};
}

} // namespace autospace
