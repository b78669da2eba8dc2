// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/FailingConnection.h"

namespace autospace {

namespace {

std::unexpected<StoreError> struck() {
    return std::unexpected(StoreError{StoreError::Kind::Full, QStringLiteral("planned failure"), {}});
}

class FailingStatement final : public Statement {
public:
    FailingStatement(std::unique_ptr<Statement> inner, std::shared_ptr<FailurePlan> plan)
        : m_inner(std::move(inner)), m_plan(std::move(plan)) {}

    void bindNull(int parameter) override { m_inner->bindNull(parameter); }
    void bindBoolean(int parameter, bool value) override { m_inner->bindBoolean(parameter, value); }
    void bindInteger(int parameter, qint64 value) override { m_inner->bindInteger(parameter, value); }
    void bindReal(int parameter, double value) override { m_inner->bindReal(parameter, value); }
    void bindText(int parameter, QStringView value) override { m_inner->bindText(parameter, value); }
    void bindBytes(int parameter, QByteArrayView value) override { m_inner->bindBytes(parameter, value); }
    void bindId(int parameter, const Id& value) override { m_inner->bindId(parameter, value); }
    Stored<bool> step() override {
        if (m_plan->strikes()) return struck();
        return m_inner->step();
    }
    Stored<> post() override {
        if (m_plan->strikes()) return struck();
        return m_inner->post();
    }
    qint64 changedRows() const override { return m_inner->changedRows(); }
    void reset() override { m_inner->reset(); }
    bool isNull(int column) const override { return m_inner->isNull(column); }
    bool boolean(int column) const override { return m_inner->boolean(column); }
    qint64 integer(int column) const override { return m_inner->integer(column); }
    double real(int column) const override { return m_inner->real(column); }
    QString text(int column) const override { return m_inner->text(column); }
    QByteArrayView bytes(int column) const override { return m_inner->bytes(column); }
    Id id(int column) const override { return m_inner->id(column); }

private:
    std::unique_ptr<Statement> m_inner;
    std::shared_ptr<FailurePlan> m_plan;
};

} // namespace

FailingConnection::FailingConnection(std::unique_ptr<Connection> inner, std::shared_ptr<FailurePlan> plan)
    : m_inner(std::move(inner)), m_plan(std::move(plan)) {}

Stored<std::unique_ptr<Statement>> FailingConnection::prepare(const QByteArray& sql) {
    if (m_plan->strikes()) return struck();
    auto statement = m_inner->prepare(sql);
    if (!statement) return statement;
    return std::make_unique<FailingStatement>(std::move(*statement), m_plan);
}

Stored<> FailingConnection::execute(const QByteArray& sql) {
    // Rolling back is what a failure leads to; a database does it by itself when the connection goes.
    if (!sql.startsWith("ROLLBACK") && m_plan->strikes()) return struck();
    return m_inner->execute(sql);
}

Stored<> FailingConnection::settle() { return m_inner->settle(); }

} // namespace autospace
