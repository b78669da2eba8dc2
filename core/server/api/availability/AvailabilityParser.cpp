// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/availability/AvailabilityParser.h"

#include "core/domain/bookings/BookingPolicy.h"

#include <cmath>
#include <numbers>

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr double metresPerDegree = 111'320;

std::expected<AvailabilityWish, ApiError> AvailabilityWish::parse(const QueryParameters& parameters, Instant now) {
    return AvailabilityParser(parameters, now).parse();
}

void AvailabilityParser::complain(const QString& parameter, const QString& code, const QString& detail) {
    m_errors << ErrorItem{code, u"A parameter of the search is wrong"_s, detail, ErrorSource::parameter(parameter), {}};
}

std::expected<AvailabilityWish, ApiError> AvailabilityParser::parse() {
    static const QStringList known{u"bounds"_s,    u"near"_s,     u"radius_m"_s, u"starts_at"_s,       u"ends_at"_s, u"type"_s,
                                   u"height_cm"_s, u"length_cm"_s, u"width_cm"_s, u"max_price_minor"_s, u"sort"_s};
    for (const auto& [name, value] : m_parameters.items())
        if (!known.contains(name))
            complain(name, u"unknown_parameter"_s,
                     u"'%1' is not known here; known are %2."_s.arg(name, known.join(u", "_s)));
    readArea();
    readTime();
    readVehicle();
    readRest();
    if (!m_errors.isEmpty()) return std::unexpected(ApiError(400, m_errors));
    return m_wish;
}

std::optional<QList<double>> AvailabilityParser::numbers(const QString& text, qsizetype count) {
    QList<double> list;
    for (const QString& part : text.split(u',')) {
        bool ok = false;
        const double number = part.toDouble(&ok);
        if (!ok || !std::isfinite(number)) return std::nullopt;
        list << number;
    }
    return list.size() == count ? std::optional(list) : std::nullopt;
}

void AvailabilityParser::readArea() {
    const auto bounds = m_parameters.value(u"bounds");
    const auto near = m_parameters.value(u"near");
    if (bounds.has_value() == near.has_value())
        return complain(u"bounds"_s, u"required"_s,
                        u"Say where: either bounds=west,south,east,north or near=latitude,longitude with radius_m."_s);
    if (bounds) return readBounds(*bounds);
    readCircle(*near);
}

void AvailabilityParser::readBounds(const QString& text) {
    const auto box = numbers(text, 4);
    const bool good = box && box->at(0) <= box->at(2) && box->at(1) <= box->at(3) && box->at(0) >= -180 &&
                      box->at(2) <= 180 && box->at(1) >= -90 && box->at(3) <= 90;
    if (!good)
        return complain(u"bounds"_s, u"wrong_form"_s,
                        u"bounds must be west,south,east,north in degrees, such as 9.47,47.04,9.64,47.28."_s);
    m_wish.west = box->at(0), m_wish.south = box->at(1), m_wish.east = box->at(2), m_wish.north = box->at(3);
}

void AvailabilityParser::readCircle(const QString& text) {
    const auto point = numbers(text, 2);
    if (!point || std::abs(point->at(0)) > 90 || std::abs(point->at(1)) > 180)
        return complain(u"near"_s, u"wrong_form"_s, u"near must be latitude,longitude in degrees: 47.141,9.521."_s);
    bool ok = false;
    m_wish.radiusM = m_parameters.value(u"radius_m").value_or(u"2000"_s).toDouble(&ok);
    if (!ok || m_wish.radiusM <= 0 || m_wish.radiusM > AvailabilityWish::longestRadius)
        return complain(u"radius_m"_s, u"out_of_range"_s,
                        u"radius_m must be a number of metres up to %1."_s.arg(AvailabilityWish::longestRadius));
    m_wish.near = GeoPoint{point->at(0), point->at(1)};
    const double up = m_wish.radiusM / metresPerDegree;
    // Towards the poles a degree of longitude shrinks; close to them the box is the whole circle of latitude.
    const double narrowing = std::cos(point->at(0) * std::numbers::pi / 180);
    const double aside = narrowing > 0.01 ? up / narrowing : 360;
    m_wish.south = point->at(0) - up, m_wish.north = point->at(0) + up;
    m_wish.west = point->at(1) - aside, m_wish.east = point->at(1) + aside;
}

std::optional<Instant> AvailabilityParser::instant(const QString& name) {
    const auto text = m_parameters.value(name);
    const auto time = text ? Instant::parse(*text) : std::nullopt;
    if (!time)
        complain(name, text ? u"wrong_type"_s : u"required"_s,
                 u"%1 must be a time with zone such as 2026-11-20T08:40:00Z."_s.arg(name));
    return time;
}

void AvailabilityParser::readTime() {
    const auto starts = instant(u"starts_at"_s);
    const auto ends = instant(u"ends_at"_s);
    if (!starts || !ends) return;
    m_wish.slot.time = {*starts, *ends};
    if (*ends <= *starts) complain(u"ends_at"_s, u"out_of_range"_s, u"ends_at must be after starts_at."_s);
    if (*starts < m_now.plusMinutes(-bookingPolicy::pastGraceMinutes))
        complain(u"starts_at"_s, u"in_the_past"_s, u"starts_at must not be in the past."_s);
    if (*ends - *starts > bookingPolicy::longestBookingDays * 24LL * 3600 * 1000)
        complain(u"ends_at"_s, u"too_long"_s,
                 u"A stay may have %1 days at most."_s.arg(bookingPolicy::longestBookingDays));
}

std::optional<int> AvailabilityParser::centimetres(const QString& name) {
    const auto text = m_parameters.value(name);
    if (!text) return std::nullopt;
    bool ok = false;
    const int value = text->toInt(&ok);
    if (ok && value >= 1 && value <= 3000) return value;
    complain(name, u"out_of_range"_s, u"%1 must be a whole number of centimetres from 1 to 3000."_s.arg(name));
    return std::nullopt;
}

void AvailabilityParser::readVehicle() {
    m_wish.slot.vehicle = {centimetres(u"height_cm"_s), centimetres(u"length_cm"_s), centimetres(u"width_cm"_s)};
    const auto type = m_parameters.value(u"type");
    if (!type) return;
    m_wish.slot.type = fromWord<SpaceType>(*type);
    if (!m_wish.slot.type)
        complain(u"type"_s, u"unknown_word"_s,
                 u"type must be one of: %1."_s.arg(WordsOf<SpaceType>::list().join(u", "_s)));
}

void AvailabilityParser::readRest() {
    if (const auto price = m_parameters.value(u"max_price_minor")) {
        bool ok = false;
        m_wish.maxPriceMinor = price->toLongLong(&ok);
        if (!ok || *m_wish.maxPriceMinor < 0)
            complain(u"max_price_minor"_s, u"out_of_range"_s,
                     u"max_price_minor must be a whole number of minor units (cents)."_s);
    }
    const QString sort = m_parameters.value(u"sort").value_or(u"price"_s);
    m_wish.byDistance = sort == u"distance";
    if (sort != u"price" && sort != u"distance")
        complain(u"sort"_s, u"unknown_word"_s, u"sort must be price or distance."_s);
}

} // namespace autospace
