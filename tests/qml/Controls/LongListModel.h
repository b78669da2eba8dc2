// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// Rows of roles key, title and number, made on demand: row i of the initial list has key "k<i>".
class LongListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int initialRows READ initialRows WRITE setInitialRows NOTIFY initialRowsChanged)
    /// How often a value was asked for, to show that only visible rows are read.
    Q_PROPERTY(int reads READ reads NOTIFY readsChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int initialRows() const { return m_initialRows; }
    void setInitialRows(int rows);
    [[nodiscard]] int reads() const { return m_reads; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void insert(int row, int count);
    Q_INVOKABLE void remove(int row, int count);
    /// Turns the order round, as a reset.
    Q_INVOKABLE void reverse();
    Q_INVOKABLE void retitle(int row, const QString& title);

Q_SIGNALS:
    void initialRowsChanged();
    void readsChanged();

private:
    QList<int> m_keys;
    QHash<int, QString> m_titles;
    int m_initialRows = 0;
    int m_nextKey = 0;
    mutable int m_reads = 0;
};

} // namespace autospace
