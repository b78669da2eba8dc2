// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/NotificationModel.h"

#include "models/commands/RejectionTexts.h"
#include "models/shell/DeepLink.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
        if (asked != m_asked || !rows) return;
        beginResetModel();
        m_rows.clear();
        std::optional<Instant> next;
        for (const auto& row : *rows) {
            if (!row->snoozedUntil || *row->snoozedUntil <= m_client.now())
                m_rows << row;
            else if (!next || *row->snoozedUntil < *next)
                next = row->snoozedUntil;
        }
        endResetModel();
        Q_EMIT countChanged();
        if (next) QTimer::singleShot(std::chrono::milliseconds(std::min<qint64>(*next - m_client.now() + 50, 3'600'000)), this, &NotificationModel::read);
    });
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

QUrl NotificationModel::link(int row) const {
    if (row < 0 || row >= count() || !m_rows[row]->subjectId) return {};
    return DeepLink{m_rows[row]->subjectCollection, *m_rows[row]->subjectId}.url();
}

QVariant NotificationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Notification& row = *m_rows[index.row()];
    switch (role) {
    case TitleRole: return QCoreApplication::translate("notifications", row.title.toUtf8().constData());
    case BodyRole: {
        QStringList facts;
        for (const QString& name : {u"code"_s, u"name"_s, u"customer_name"_s, u"plate"_s, u"reason"_s, u"note"_s})
            if (const QString fact = row.facts[name].toString(); !fact.isEmpty()) facts << fact;
        return facts.join(u" · "_s);
    }
    case TimeRole: return Formats::age(row.createdAt, m_client.now());
    case UnreadRole: return !row.readAt.has_value();
    case ToneRole: // the status mark's: 1 information, 3 danger
        return row.kind.contains(u"rejected"_s) || row.kind.contains(u"cancelled"_s) || row.kind.contains(u"locked"_s) ? 3 : 1;
    case LinkRole: return link(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> NotificationModel::roleNames() const {
    return {{TitleRole, "title"}, {BodyRole, "body"}, {TimeRole, "time"}, {UnreadRole, "unread"}, {ToneRole, "tone"}, {LinkRole, "link"}};
}

} // namespace autospace
