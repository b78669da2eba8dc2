// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"

#include <QQmlParserStatus>
#include <QVariantList>

namespace autospace {

// The columns of a list: which roles, in which order, how wide. Titles, kinds and whether one can sort come from the
// field table. state() and apply() use the form of a table's own arrangement: [{role, width, fill, hidden}] in order.
class ColumnSet : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString collection READ collection WRITE setCollection NOTIFY collectionChanged)
    // The roles offered, the ones shown at first in front of the word "|": ["due", "code", "|", "note"]. Empty: all.
    Q_PROPERTY(QStringList offered READ offered WRITE setOffered NOTIFY offeredChanged)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY columnsChanged)
    Q_PROPERTY(QVariantList shown READ shown NOTIFY columnsChanged)
public:
    struct Column {
        QString role; // a field or derived column, without "_text"
        int width = 0;
        bool fill = false;
        bool hidden = false;
        friend bool operator==(const Column&, const Column&) = default;
    };

    explicit ColumnSet(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString collection() const { return m_collection; }
    void setCollection(const QString& collection);
    [[nodiscard]] QStringList offered() const { return m_offered; }
    void setOffered(const QStringList& offered);
    // [{role, textRole, title, kind, sortable, alignRight, width, fill, hidden}]; kind is text, code, plate, status,
    // number, time or yesno.
    [[nodiscard]] QVariantList columns() const { return described(false); }
    [[nodiscard]] QVariantList shown() const { return described(true); }

    Q_INVOKABLE QVariantList state() const;
    // Columns that the state does not know come last; roles that are gone are passed over.
    Q_INVOKABLE void apply(const QVariantList& state);
    Q_INVOKABLE void reset();
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void setHidden(const QString& role, bool hidden);
    Q_INVOKABLE void resize(const QString& role, int width);
    Q_INVOKABLE QString title(const QString& role) const;

    [[nodiscard]] QStringList shownRoles() const;
    void classBegin() override { m_building = true; }
    void componentComplete() override;

Q_SIGNALS:
    void clientChanged();
    void collectionChanged();
    void offeredChanged();
    void columnsChanged();

private:
    void rebuild();
    void set(QList<Column> columns);
    [[nodiscard]] QVariantList described(bool shownOnly) const;
    [[nodiscard]] QVariantMap describe(const Column& column) const;
    [[nodiscard]] QList<Column> standard() const;

    QPointer<Client> m_client;
    QString m_collection;
    QStringList m_offered;
    const RecordType* m_type = nullptr;
    QList<Column> m_columns;
    bool m_building = false;
};

} // namespace autospace
