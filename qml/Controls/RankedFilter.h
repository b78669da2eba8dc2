// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// The rows of a model that match what is typed, the best first. Every word of the query must be
/// found; the first role counts most. Case and accents do not matter ("stadtle" finds "Städtle"), and
/// initials do ("ci" finds "Check in"). Rows that match equally well keep their order.
class RankedFilter : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QStringList roles READ roles WRITE setRoles NOTIFY rolesChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit RankedFilter(QObject* parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    [[nodiscard]] QStringList roles() const { return m_roles; }
    void setRoles(const QStringList& roles);
    [[nodiscard]] int count() const { return rowCount(); }

    /// Row of the source behind a row of this model, -1 if there is none.
    Q_INVOKABLE [[nodiscard]] int sourceRow(int row) const;

Q_SIGNALS:
    void queryChanged();
    void rolesChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void refilter();
    [[nodiscard]] int rank(int row) const;

    QString m_query;
    QStringList m_words;
    QStringList m_roles{QStringLiteral("title"), QStringLiteral("subtitle")};
};

/// How well a text matches one word, both folded: 0 best, -1 not at all.
[[nodiscard]] int matchRank(const QString& text, const QString& word);
/// Lower case, without accents, spaces simplified.
[[nodiscard]] QString folded(const QString& text);

} // namespace autospace
