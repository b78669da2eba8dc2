// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace autospace {

// Every action of the client, as the window and its pages declare them: {name, title, group, iconName, shortcut}, and
// optionally subtitle, place (where its key works: "window", "list" or the name of a kind of page) and fixed (the key
// cannot be changed). Feeds the palette, the sheet of keys and the settings; triggering is up to whoever declared it.
// Roles: the same words, kind (the group), and head (the group for the first row of it).
class ActionRegistry : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList actions READ actions WRITE setActions NOTIFY actionsChanged)
    // Keep only those that have a key, the groups together: for the sheet of keys.
    Q_PROPERTY(bool keysOnly READ keysOnly WRITE setKeysOnly NOTIFY actionsChanged)
public:
    enum Role { NameRole = Qt::UserRole + 1, TitleRole, SubtitleRole, IconRole, ShortcutRole, GroupRole, KindRole, FixedRole, HeadRole };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] QVariantList actions() const { return m_actions; }
    void setActions(const QVariantList& actions);
    [[nodiscard]] bool keysOnly() const { return m_keysOnly; }
    void setKeysOnly(bool keysOnly);
    // Keys that two actions claim at one place, for tests.
    [[nodiscard]] QStringList clashes() const;
    // Why the action cannot have the key, as a sentence; empty when it can.
    Q_INVOKABLE QString refusal(const QString& name, const QString& key) const;
    Q_INVOKABLE QString nameAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void actionsChanged();

private:
    void arrange();
    [[nodiscard]] const QVariantMap* named(const QString& name) const;
    QVariantList m_actions;
    QList<QVariantMap> m_rows;
    bool m_keysOnly = false;
};

} // namespace autospace
