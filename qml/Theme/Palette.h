// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// The colours of one theme. A palette never changes; switching the theme switches the palette, so a
/// binding depends on Theme.colors only. "on…" is the colour of text and icons upon that ground.
class Palette : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Palette)
    QML_UNCREATABLE("Palettes come from Theme.colors")

    // Grounds
    Q_PROPERTY(QColor page MEMBER page CONSTANT)
    Q_PROPERTY(QColor surface MEMBER surface CONSTANT)
    Q_PROPERTY(QColor sunken MEMBER sunken CONSTANT)
    Q_PROPERTY(QColor hover MEMBER hover CONSTANT)
    Q_PROPERTY(QColor popup MEMBER popup CONSTANT)
    Q_PROPERTY(QColor scrim MEMBER scrim CONSTANT)
    // Text
    Q_PROPERTY(QColor text MEMBER text CONSTANT)
    Q_PROPERTY(QColor muted MEMBER muted CONSTANT)
    Q_PROPERTY(QColor disabled MEMBER disabled CONSTANT)
    // Lines: around panels, around what can be acted on, between rows, around what cannot be acted on
    Q_PROPERTY(QColor line MEMBER line CONSTANT)
    Q_PROPERTY(QColor controlLine MEMBER controlLine CONSTANT)
    Q_PROPERTY(QColor softLine MEMBER softLine CONSTANT)
    Q_PROPERTY(QColor disabledLine MEMBER disabledLine CONSTANT)
    Q_PROPERTY(QColor focus MEMBER focus CONSTANT)
    // Road yellow: the primary action, the selection
    Q_PROPERTY(QColor accent MEMBER accent CONSTANT)
    Q_PROPERTY(QColor accentHover MEMBER accentHover CONSTANT)
    Q_PROPERTY(QColor accentPressed MEMBER accentPressed CONSTANT)
    Q_PROPERTY(QColor onAccent MEMBER onAccent CONSTANT)
    Q_PROPERTY(QColor onAccentDanger MEMBER onAccentDanger CONSTANT)
    Q_PROPERTY(QColor accentLine MEMBER accentLine CONSTANT)
    // Meaning
    Q_PROPERTY(QColor danger MEMBER danger CONSTANT)
    Q_PROPERTY(QColor dangerGround MEMBER dangerGround CONSTANT)
    Q_PROPERTY(QColor warning MEMBER warning CONSTANT)
    Q_PROPERTY(QColor ok MEMBER ok CONSTANT)
    Q_PROPERTY(QColor okGround MEMBER okGround CONSTANT)
    Q_PROPERTY(QColor info MEMBER info CONSTANT)
    Q_PROPERTY(QColor infoGround MEMBER infoGround CONSTANT)
    // The bar and the rail stay asphalt in every theme
    Q_PROPERTY(QColor bar MEMBER bar CONSTANT)
    Q_PROPERTY(QColor barHover MEMBER barHover CONSTANT)
    Q_PROPERTY(QColor barLine MEMBER barLine CONSTANT)
    Q_PROPERTY(QColor onBar MEMBER onBar CONSTANT)
    Q_PROPERTY(QColor onBarMuted MEMBER onBarMuted CONSTANT)
    Q_PROPERTY(QColor onBarOk MEMBER onBarOk CONSTANT)
    Q_PROPERTY(QColor onBarDanger MEMBER onBarDanger CONSTANT)
    // Number plates and hatching
    Q_PROPERTY(QColor plate MEMBER plate CONSTANT)
    Q_PROPERTY(QColor onPlate MEMBER onPlate CONSTANT)
    Q_PROPERTY(QColor plateLine MEMBER plateLine CONSTANT)
    Q_PROPERTY(QColor hatch MEMBER hatch CONSTANT)
    Q_PROPERTY(QColor solid MEMBER solid CONSTANT)

public:
    using QObject::QObject;

    QColor page, surface, sunken, hover, popup, scrim;
    QColor text, muted, disabled;
    QColor line, controlLine, softLine, disabledLine, focus;
    QColor accent, accentHover, accentPressed, onAccent, onAccentDanger, accentLine;
    QColor danger, dangerGround, warning, ok, okGround, info, infoGround;
    QColor bar, barHover, barLine, onBar, onBarMuted, onBarOk, onBarDanger;
    QColor plate, onPlate, plateLine, hatch, solid;

    /// The colour of a property by its name; invalid if there is none.
    [[nodiscard]] QColor byName(const QByteArray& name) const;
};

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& first, const QColor& second);

} // namespace autospace
