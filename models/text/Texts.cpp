// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Texts.h"

#include "models/text/EnumTexts.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;

void Texts::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    const auto again = [this] {
        ++m_revision;
        Q_EMIT revisionChanged();
    };
    if (client) connect(client, &Client::formatsChanged, this, again);
    Q_EMIT clientChanged();
    again();
}

QString Texts::time(const QDateTime& at, const QString& zone) const {
    if (!at.isValid() || !m_client) return {};
    return formats().time(Instant::fromDateTime(at), formats().zone(zone.toLatin1()));
}

QString Texts::date(const QDateTime& at, const QString& zone) const {
    if (!at.isValid() || !m_client) return {};
    return formats().date(Instant::fromDateTime(at), formats().zone(zone.toLatin1()));
}

QString Texts::dateTime(const QDateTime& at, const QString& zone) const {
    if (!at.isValid() || !m_client) return {};
    return formats().dateTime(Instant::fromDateTime(at), formats().zone(zone.toLatin1()));
}

QString Texts::interval(const QDateTime& from, const QDateTime& until, const QString& zone) const {
    if (!from.isValid() || !until.isValid() || !m_client) return {};
    return formats().interval(Instant::fromDateTime(from), Instant::fromDateTime(until),
                              formats().zone(zone.toLatin1()), m_client->now());
}

QString Texts::age(const QDateTime& at) const {
    return at.isValid() && m_client ? Formats::age(Instant::fromDateTime(at), m_client->now()) : QString();
}

QString Texts::duration(qint64 minutes) const { return Formats::duration(minutes * 60'000); }

QString Texts::money(const QVariantMap& amount) const {
    if (!m_client || !amount.contains(u"minor"_s)) return {};
    return formats().money({amount.value(u"minor"_s).toLongLong(), amount.value(u"currency"_s).toString()});
}

QString Texts::word(const QString& word) const { return word.isEmpty() ? QString() : EnumTexts::text(word); }

QString Texts::fieldLabel(const QString& collection, const QString& field) const {
    const RecordType* type = m_client ? m_client->registry().record(collection) : nullptr;
    const Field* found = type ? type->field(field) : nullptr;
    return found ? QCoreApplication::translate("fields", found->label) : field;
}

QString Texts::recordLabel(const QString& collection) const {
    const RecordType* type = m_client ? m_client->registry().record(collection) : nullptr;
    return type ? QCoreApplication::translate("records", type->label()) : collection;
}

QString Texts::commandLabel(const QString& command) const {
    const CommandType* type = m_client ? m_client->registry().command(command) : nullptr;
    return type ? QCoreApplication::translate("commands", type->label()) : command;
}

} // namespace autospace
