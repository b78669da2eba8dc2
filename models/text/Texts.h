// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"

#include <QDateTime>

namespace autospace {

// Writes values for people in QML, as models do. Zones are IANA names; empty = the organization's.
class Texts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // Changes when every text is to be written again: bind it into expressions that call functions.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)
public:
    explicit Texts(QObject* parent = nullptr) : QObject(parent) {}

    Q_INVOKABLE QString time(const QDateTime& at, const QString& zone = {}) const;
    Q_INVOKABLE QString date(const QDateTime& at, const QString& zone = {}) const;
    Q_INVOKABLE QString dateTime(const QDateTime& at, const QString& zone = {}) const;
    Q_INVOKABLE QString interval(const QDateTime& from, const QDateTime& until, const QString& zone = {}) const;
    Q_INVOKABLE QString age(const QDateTime& at) const;
    Q_INVOKABLE QString duration(qint64 minutes) const;
    // {minor, currency}
    Q_INVOKABLE QString money(const QVariantMap& amount) const;
    // An enumeration's word, a field's label, a record's and a command's name, in the language shown.
    Q_INVOKABLE QString word(const QString& word) const;
    Q_INVOKABLE QString fieldLabel(const QString& collection, const QString& field) const;
    Q_INVOKABLE QString recordLabel(const QString& collection) const;
    Q_INVOKABLE QString commandLabel(const QString& command) const;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] int revision() const { return m_revision; }

Q_SIGNALS:
    void clientChanged();
    void revisionChanged();

private:
    [[nodiscard]] const Formats& formats() const { return m_client->formats(); }
    QPointer<Client> m_client;
    int m_revision = 0;
};

} // namespace autospace
