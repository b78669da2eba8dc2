// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/filter/FilterCompletion.h"

#include <QVariantList>

namespace autospace {

// The filter box of a list: what is typed, what is wrong with it and where, and what could stand at the cursor. Bind a
// list's filter to text; filters that are clicked change the same text.
class FilterBoxModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString collection READ collection WRITE setCollection NOTIFY collectionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY cursorChanged)
    // [{text, label, start, length}]
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY suggestionsChanged)
    // [{start, length, message, valid}]
    Q_PROPERTY(QVariantList problems READ problems NOTIFY problemsChanged)
public:
    explicit FilterBoxModel(QObject* parent = nullptr) : QObject(parent) {}

    // Puts the suggestion in; the cursor stands behind it.
    Q_INVOKABLE void take(int suggestion);
    // The values that are chosen for a field, and choosing others; an empty list takes the term away.
    Q_INVOKABLE QStringList values(const QString& field) const;
    Q_INVOKABLE void setValues(const QString& field, const QStringList& values);
    Q_INVOKABLE void toggleValue(const QString& field, const QString& value);

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString collection() const { return m_collection; }
    void setCollection(const QString& collection);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] int cursor() const { return m_cursor; }
    void setCursor(int cursor);
    [[nodiscard]] QVariantList suggestions() const;
    [[nodiscard]] QVariantList problems() const { return m_problems; }

Q_SIGNALS:
    void clientChanged();
    void collectionChanged();
    void textChanged();
    void cursorChanged();
    void suggestionsChanged();
    void problemsChanged();

private:
    void check();
    void suggest();
    void suggestRecords(const FilterCompletion::Reference& reference);
    void setSuggestions(const QList<FilterSuggestion>& suggestions);
    [[nodiscard]] const RecordType* type() const;

    QPointer<Client> m_client;
    QString m_collection, m_text;
    int m_cursor = 0;
    QList<FilterSuggestion> m_suggestions;
    QVariantList m_problems;
    int m_asked = 0; // answers to an older question are dropped
};

} // namespace autospace
