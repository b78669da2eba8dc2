// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/DimensionFit.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Sentence metres(int cm) { return {QT_TRANSLATE_NOOP("rules", "%1 m"), Number{cm / 100.0, 2}}; }

void compareMeasure(QList<Misfit>& misfits, SentenceSource<0> measure, std::optional<int> need, int have) {
    if (need && *need > 0 && have > 0 && *need > have) misfits << Misfit{measure, have, *need};
}

} // namespace

QList<Misfit> DimensionFit::misfits(const VehicleSize& vehicle, const SlotSize& slot, const Location& garage) {
    const int clear = garage.clearHeightCm.value_or(0);
    const int height = slot.heightCm > 0 && clear > 0 ? std::min(slot.heightCm, clear) : std::max(slot.heightCm, clear);
    QList<Misfit> misfits;
    compareMeasure(misfits, QT_TRANSLATE_NOOP("rules", "height"), vehicle.heightCm, height);
    compareMeasure(misfits, QT_TRANSLATE_NOOP("rules", "length"), vehicle.lengthCm, slot.lengthCm);
    compareMeasure(misfits, QT_TRANSLATE_NOOP("rules", "width"), vehicle.widthCm, slot.widthCm);
    return misfits;
}

bool DimensionFit::serves(SpaceType offered, SpaceType wanted) {
    if (offered == wanted) return true;
    switch (wanted) {
    case SpaceType::Compact:
        return offered == SpaceType::Standard || offered == SpaceType::Large || offered == SpaceType::Suv;
    case SpaceType::Standard: return offered == SpaceType::Large || offered == SpaceType::Suv;
    case SpaceType::Suv: return offered == SpaceType::Large;
    default: return false;
    }
}

FieldErrors DimensionFit::errors(const QList<Misfit>& misfits, const Space& slot) {
    FieldErrors errors;
    for (const Misfit& misfit : misfits)
        errors << FieldError{
            u"/vehicle_%1_cm"_s.arg(QLatin1StringView(misfit.measure.text())),
            u"does_not_fit"_s,
            {QT_TRANSLATE_NOOP("rules",
                               "The vehicle does not fit slot %1: its %2 is %3, the slot has %4. Choose a larger "
                               "slot."),
             slot.code, Sentence(misfit.measure), metres(misfit.needCm), metres(misfit.haveCm)}};
    return errors;
}

} // namespace autospace
