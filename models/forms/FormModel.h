// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/commands/CommandRunner.h"
#include "models/forms/FieldInput.h"
#include "models/records/RecordItem.h"

#include <QAbstractListModel>

namespace autospace {

// The form of a command: one row per argument, with everything an input needs, from the command's own field table.
// For a command that updates a record it starts with the record's values and sends only what was changed, with what
// was seen before. A field that a person has changed keeps what was typed when the record changes meanwhile.
class FormModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString command READ command WRITE setCommand NOTIFY commandChanged)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    // The arguments to show, in this order; empty: all of the command's.
    Q_PROPERTY(QStringList fields READ fields WRITE setFields NOTIFY fieldsChanged)
    // Arguments that nobody is asked for: field → value, as in JSON.
    Q_PROPERTY(QVariantMap fixed READ fixed WRITE setFixed NOTIFY fixedChanged)
    // Where not every word may be chosen: field → words. What is left out here is still refused by the rules alone.
    Q_PROPERTY(QVariantMap allowed READ allowed WRITE setAllowed NOTIFY allowedChanged)
    // The place whose clock times are typed on, an IANA name; empty: the organization's.
    Q_PROPERTY(QString zone READ zone WRITE setZone NOTIFY zoneChanged)
    Q_PROPERTY(bool dirty READ dirty NOTIFY edited)
    Q_PROPERTY(bool complete READ complete NOTIFY edited)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY errorChanged)
    Q_PROPERTY(QString errorDetail READ errorDetail NOTIFY errorChanged)
    Q_PROPERTY(QVariantMap errorMeta READ errorMeta NOTIFY errorChanged)
public:
    enum Role {
        NameRole = Qt::UserRole,
        LabelRole,
        HelpRole,
        UnitRole,
        KindRole,
        RequiredRole,
        MultilineRole,
        MaximumLengthRole,
        MinimumRole,
        MaximumRole,
        OptionsRole,
        ReferencesRole,
        ValueRole,
        TextRole,
        ErrorRole,
        DirtyRole
    };

    explicit FormModel(QObject* parent = nullptr);

    // A typed text or a value; checked at once.
    Q_INVOKABLE void setValue(const QString& name, const QVariant& typed);
    Q_INVOKABLE QVariant value(const QString& name) const;
    Q_INVOKABLE QString error(const QString& name) const;
    Q_INVOKABLE int rowOf(const QString& name) const;
    // Back to the record's values, or to an empty form.
    Q_INVOKABLE void reset();
    // Checks everything, and gives the command if all is well.
    Q_INVOKABLE void send();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString command() const { return m_command; }
    void setCommand(const QString& command);
    [[nodiscard]] QString recordId() const { return m_record.recordId(); }
    void setRecordId(const QString& id);
    [[nodiscard]] QStringList fields() const { return m_wanted; }
    void setFields(const QStringList& fields);
    [[nodiscard]] QVariantMap fixed() const { return m_fixed; }
    void setFixed(const QVariantMap& fixed);
    [[nodiscard]] QVariantMap allowed() const { return m_allowed; }
    void setAllowed(const QVariantMap& allowed);
    [[nodiscard]] QString zone() const { return m_zone; }
    void setZone(const QString& zone);
    [[nodiscard]] bool dirty() const;
    // Everything that is required is there, and nothing is wrong.
    [[nodiscard]] bool complete() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString errorTitle() const { return m_errorTitle; }
    [[nodiscard]] QString errorDetail() const { return m_errorDetail; }
    // Facts of a refusal: latest_end, alternatives, conflicts_with, fields …
    [[nodiscard]] QVariantMap errorMeta() const { return m_errorMeta; }

Q_SIGNALS:
    void clientChanged();
    void commandChanged();
    void recordIdChanged();
    void fieldsChanged();
    void fixedChanged();
    void allowedChanged();
    void zoneChanged();
    void edited();
    void busyChanged();
    void errorChanged();
    void done(const QString& resultId, bool pending);
    void refused();

private:
    struct Row {
        const Field* field = nullptr;
        Value value;   // what is to be sent
        Value initial; // what the record has, or nothing
        QString typed; // what stands in the input
        QString error;
        bool touched = false;
        [[nodiscard]] bool dirty() const { return touched && (value != initial || !error.isEmpty()); }
    };
    void rebuild();
    void takeRecord();
    void setError(const QString& title, const QString& detail, const QVariantMap& meta);
    [[nodiscard]] bool checkAll();
    [[nodiscard]] CommandOrder request() const;
    void finish(const CommandOutcome& outcome);
    void placeErrors(const FieldErrors& errors);
    [[nodiscard]] bool isUpdate() const;
    [[nodiscard]] bool required(const Field& field) const;
    [[nodiscard]] QVariantList optionsOf(const Field& field) const;
    [[nodiscard]] FieldInput input() const;
    void rowChanged(qsizetype row);

    QPointer<Client> m_client;
    QString m_command, m_zone;
    QStringList m_wanted;
    QVariantMap m_fixed, m_allowed;
    const CommandType* m_type = nullptr;
    RecordItem m_record;
    QList<Row> m_rows;
    bool m_busy = false;
    QString m_errorTitle, m_errorDetail;
    QVariantMap m_errorMeta;
};

} // namespace autospace
