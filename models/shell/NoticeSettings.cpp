// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/NoticeSettings.h"

#include <QCoreApplication>

#include <array>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct KindTitle {
    const char* kind; // of the core's notifications
    const char* title;
};

// What people at the desk get; the titles are those that the notices themselves have.
constexpr std::array kindTitles{KindTitle{"booking.cancelled", QT_TRANSLATE_NOOP("notifications", "Booking cancelled")},
                                KindTitle{"booking.expired", QT_TRANSLATE_NOOP("notifications", "Hold has run out")},
                                KindTitle{"booking.locked", QT_TRANSLATE_NOOP("notifications", "Booking locked after wrong passcodes")},
                                KindTitle{"booking.moved", QT_TRANSLATE_NOOP("notifications", "Booking moved")},
                                KindTitle{"garage.verified", QT_TRANSLATE_NOOP("notifications", "Garage verified")},
                                KindTitle{"garage.rejected", QT_TRANSLATE_NOOP("notifications", "Garage sent back")}};

QTime timeOf(const QString& text) { return QTime::fromString(text.trimmed(), u"H:mm"_s); }

} // namespace

void NoticeSettings::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->settings().disconnect(this);
    m_client = client;
    if (client) {
        connect(&client->settings(), &SettingsStore::valueChanged, this, &NoticeSettings::changed);
        connect(client, &Client::formatsChanged, this, &NoticeSettings::changed);
    }
    Q_EMIT clientChanged();
    Q_EMIT changed();
}

QVariant NoticeSettings::value(const QString& key, const QVariant& fallback) const {
    return m_client ? m_client->settings().value(key, fallback) : fallback;
}

void NoticeSettings::put(const QString& key, const QVariant& value) {
    if (m_client) m_client->settings().setValue(key, value);
}

void NoticeSettings::putTime(const QString& key, const QString& time) {
    if (const QTime read = timeOf(time); read.isValid()) put(key, read.toString(u"HH:mm"_s));
}

void NoticeSettings::setShown(const QString& kind, bool shown) {
    QStringList kinds = muted();
    kinds.removeAll(kind);
    if (!shown) kinds << kind;
    put(u"mutedNotices"_s, kinds);
}

QVariantList NoticeSettings::kinds() const {
    const QStringList silent = muted();
    const QString decide = QString::fromLatin1(attention);
    QVariantList list{QVariantMap{{u"kind"_s, decide}, {u"title"_s, tr("A change of yours was refused")}, {u"shown"_s, !silent.contains(decide)}}};
    for (const KindTitle& entry : kindTitles) {
        const QString kind = QString::fromLatin1(entry.kind);
        list << QVariantMap{{u"kind"_s, kind},
                            {u"title"_s, QCoreApplication::translate("notifications", entry.title)},
                            {u"shown"_s, !silent.contains(kind)}};
    }
    return list;
}

bool NoticeSettings::allows(const QString& kind, QTime now) const {
    if (!on() || muted().contains(kind)) return false;
    if (!quietHours()) return true;
    const QTime from = timeOf(quietFrom()), until = timeOf(quietUntil());
    const bool quiet = from <= until ? now >= from && now < until : now >= from || now < until;
    return !quiet;
}

} // namespace autospace
