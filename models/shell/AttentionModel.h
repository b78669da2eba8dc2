// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/session/OutboxDesk.h"

#include <QAbstractListModel>

namespace autospace {

// What was done here and refused by the core, and what waits behind it, in the person's order. Roles: title, subtitle
// (why), remark (since when). The chosen row in full: reason, detail, what differs, and what can be done.
class AttentionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString title READ title NOTIFY currentChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY currentChanged)
    Q_PROPERTY(QString detail READ detail NOTIFY currentChanged)
    // Each {name, label, base, mine, theirs, clash, choice}: texts, whether both sides changed it, and which side the
    // person took ("mine", "theirs" or, until they say, neither).
    Q_PROPERTY(QVariantList fields READ fields NOTIFY currentChanged)
    // Fields that both sides changed and the person has not decided about.
    Q_PROPERTY(int undecided READ undecided NOTIFY currentChanged)
    // What can be done, by name: retry, merge (field by field), mine (all over theirs), edit, discard.
    Q_PROPERTY(QStringList choices READ choices NOTIFY currentChanged)
    // The arguments as they can be edited: each {name, label, text}.
    Q_PROPERTY(QVariantList arguments READ arguments NOTIFY currentChanged)
public:
    enum Role { TitleRole = Qt::UserRole + 1, SubtitleRole, RemarkRole };

    // Both outlive it.
    AttentionModel(Client& client, OutboxDesk& desk, QObject* parent = nullptr);

    Q_INVOKABLE void retry();
    // Mine over what changed meanwhile.
    Q_INVOKABLE void keepMine();
    // About one field: "mine" or "theirs".
    Q_INVOKABLE void choose(const QString& field, const QString& side);
    // Each field as it was chosen; nothing while one is undecided.
    Q_INVOKABLE void merge();
    // With these texts in place of the arguments' own, by name.
    Q_INVOKABLE void retryEdited(const QVariantMap& texts);
    Q_INVOKABLE void discard();

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] QString title() const { return chosen() ? titleOf(*chosen()) : QString(); }
    [[nodiscard]] QString reason() const { return chosen() ? reasonOf(*chosen()) : QString(); }
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QVariantList fields() const;
    [[nodiscard]] int undecided() const;
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] QVariantList arguments() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    // What became of a decision, as a sentence.
    void told(const QString& sentence, bool good);

private:
    void reset();
    void readTitles();
    void again(const std::optional<QJsonObject>& arguments, const std::optional<QJsonObject>& base);
    // What the core said of the fields that both sides changed.
    [[nodiscard]] QJsonArray conflict() const;
    // What was seen before, with theirs, which the person has now seen too.
    [[nodiscard]] std::optional<QJsonObject> seenBase() const;
    [[nodiscard]] const PendingCommand* chosen() const;
    [[nodiscard]] const CommandType* typeOf(const PendingCommand& command) const;
    [[nodiscard]] QString titleOf(const PendingCommand& command) const;
    [[nodiscard]] QString reasonOf(const PendingCommand& command) const;
    [[nodiscard]] QString text(const Field* field, const QJsonValue& value) const;

    Client& m_client;
    OutboxDesk& m_desk;
    QList<PendingCommand> m_rows;
    QHash<Id, QString> m_titles; // of the records that commands are about
    QHash<QString, QString> m_sides; // of the chosen row's fields, as the person decided
    int m_current = 0;
};

} // namespace autospace
