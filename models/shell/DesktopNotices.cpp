// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/DesktopNotices.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const QString manyKey = u"many"_s;
const QString refusedKey = u"refused"_s;

} // namespace

DesktopNotices::DesktopNotices(Parts parts, QObject* parent) : QObject(parent), m_parts(parts), m_settings(parts.client) {
    connect(&m_parts.notifications, &NotificationModel::arrived, this, &DesktopNotices::tellArrived);
    connect(&m_parts.attention, &AttentionModel::countChanged, this, &DesktopNotices::tellRefused);
    connect(&m_parts.desk, &NoticeDesk::clicked, this, &DesktopNotices::onClicked);
    connect(&m_parts.client, &Client::openChanged, this, [this] {
        m_links.clear();
        m_parts.desk.clear();
    });
    m_refused = m_parts.attention.count();
}

void DesktopNotices::setInFront(bool inFront) {
    if (inFront == m_inFront) return;
    m_inFront = inFront;
    if (inFront) m_parts.desk.clear();
}

bool DesktopNotices::allows(const QString& kind) const {
    return !m_inFront && m_settings.allows(kind, m_parts.client.now().in(QTimeZone::systemTimeZone()).time());
}

void DesktopNotices::tellArrived(const QList<NotificationModel::Arrival>& arrivals) {
    QList<NotificationModel::Arrival> told;
    for (const auto& arrival : arrivals)
        if (allows(arrival.kind)) told << arrival;
    if (told.size() > mostAtOnce)
        return m_parts.desk.show({manyKey, tr("%n new notifications", nullptr, int(told.size())), {}, false});
    for (const auto& arrival : std::as_const(told)) {
        const QString key = arrival.id.toString();
        m_links.insert(key, arrival.link);
        m_parts.desk.show({key, arrival.title, arrival.body, arrival.urgent});
    }
}

void DesktopNotices::tellRefused() {
    const int before = std::exchange(m_refused, m_parts.attention.count());
    if (m_refused <= before || !allows(QString::fromLatin1(NoticeSettings::attention))) return;
    m_parts.desk.show({refusedKey, tr("%n changes need your decision", nullptr, m_refused), m_parts.attention.title(), true});
}

void DesktopNotices::onClicked(const QString& key) {
    if (key == refusedKey) return Q_EMIT attentionRequested();
    if (key == manyKey) return Q_EMIT notificationsRequested();
    m_parts.notifications.markReadById(key);
    const QUrl link = m_links.take(key);
    if (link.isEmpty())
        Q_EMIT notificationsRequested();
    else
        Q_EMIT linkRequested(link);
}

} // namespace autospace
