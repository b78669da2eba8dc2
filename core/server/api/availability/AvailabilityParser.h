// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/availability/AvailabilityWish.h"

namespace autospace {

// Reads a search's parameters one by one and gathers what is wrong with them.
class AvailabilityParser {
public:
    AvailabilityParser(const QueryParameters& parameters, Instant now) : m_parameters(parameters), m_now(now) {}
    [[nodiscard]] std::expected<AvailabilityWish, ApiError> parse();

private:
    void readArea();
    void readBounds(const QString& text);
    void readCircle(const QString& text);
    void readTime();
    void readVehicle();
    void readRest();
    // Numbers separated by commas; nothing when there are not that many.
    [[nodiscard]] static std::optional<QList<double>> numbers(const QString& text, qsizetype count);
    [[nodiscard]] std::optional<int> centimetres(const QString& name);
    [[nodiscard]] std::optional<Instant> instant(const QString& name);
    void complain(const QString& parameter, const QString& code, const QString& detail);

    const QueryParameters& m_parameters;
    const Instant m_now;
    AvailabilityWish m_wish;
    QList<ErrorItem> m_errors;
};

} // namespace autospace
