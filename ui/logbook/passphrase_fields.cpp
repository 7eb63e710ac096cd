// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/passphrase_fields.h"

#include "core/logbook/unlocking.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString strengthText(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::Empty: break;
    case PassphraseStrength::Weak:
        return PassphraseFields::tr("Weak: a computer guesses it within hours.");
    case PassphraseStrength::Fair: return PassphraseFields::tr("Fair: guessing it takes years.");
    case PassphraseStrength::Strong:
        return PassphraseFields::tr("Strong: guessing it takes longer than a lifetime.");
    }
    return PassphraseFields::tr("Four words that do not go together are strong.");
}

Ink strengthInk(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::Empty: return Ink::Second;
    case PassphraseStrength::Weak: return Ink::Pass;
    case PassphraseStrength::Fair: return Ink::Part;
    case PassphraseStrength::Strong: return Ink::Care;
    }
    return Ink::Second;
}

}  // namespace

/// As many of three parts filled as a passphrase is strong.
class PassphraseFields::Bar final : public QWidget {
public:
    void show(PassphraseStrength strength)
    {
        m_strength = strength;
        update();
    }

    QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 14, 6}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int parts = 3;
        constexpr double gap = 3;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const auto& colours = theme(*this);
        const double part = (width() - (parts - 1) * gap) / parts;
        for (int number = 0; number < parts; ++number) {
            painter.setBrush(number < int(m_strength) ? inkColour(strengthInk(m_strength), colours)
                                                      : colours.line);
            const auto place = isRightToLeft() ? parts - 1 - number : number;
            painter.drawRoundedRect(QRectF(place * (part + gap), (height() - 6) / 2.0, part, 6), 3,
                                    3);
        }
    }

private:
    PassphraseStrength m_strength = PassphraseStrength::Empty;
};

PassphraseFields::PassphraseFields(const QString& label, QWidget* parent) :
    QWidget(parent), m_passphrase(newSecretField(u"passphrase"_s)),
    m_repetition(newSecretField(u"repetition"_s)), m_bar(new Bar),
    m_strength(new TextLabel({}, TextRole::Small, Ink::Second))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* passphrase = new FormField(label, m_passphrase);
    auto* show = new QPushButton(tr("&Show"));
    show->setObjectName(u"showPassphrase"_s);
    show->setAccessibleName(tr("Show the passphrase"));
    show->setCheckable(true);
    show->setAutoDefault(false);
    connect(show, &QPushButton::toggled, this, &PassphraseFields::setShown);
    passphrase->addBeside(show);
    layout->addWidget(passphrase);
    auto* strength = new QHBoxLayout;
    strength->setSpacing(metrics::smallGap);
    strength->addWidget(m_bar);
    m_strength->setObjectName(u"strength"_s);
    m_strength->setWordWrap(true);
    strength->addWidget(m_strength, 1);
    layout->addLayout(strength);
    layout->addSpacing(6);
    layout->addWidget(new FormField(tr("Once m&ore"), m_repetition));
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseFields::showStrength);
    showStrength();
}

void PassphraseFields::showStrength()
{
    const auto typed = m_passphrase->text();
    const auto strength = passphraseStrength(QStringView(typed).left(Passphrase::maxLength));
    m_bar->show(strength);
    const auto words = strengthText(strength);
    if (words == m_strength->text())
        return;
    m_strength->setText(words);
    m_strength->setInk(strengthInk(strength));
    QAccessibleEvent news(m_strength, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void PassphraseFields::setShown(bool shown)
{
    for (auto* field : {m_passphrase, m_repetition})
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

Result<> PassphraseFields::check() const
{
    const auto length = m_passphrase->text().size();
    if (length == 0 || length > Passphrase::maxLength)
        return failure(ErrorCode::InvalidInput, u"passphrase"_s);
    if (m_passphrase->text() != m_repetition->text())
        return failure(ErrorCode::InvalidInput, u"repetition"_s);
    return {};
}

Passphrase PassphraseFields::passphrase() const { return Passphrase(m_passphrase->text()); }

void PassphraseFields::forget()
{
    wipeField(*m_passphrase);
    wipeField(*m_repetition);
}

QLineEdit* newSecretField(const QString& name)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    return field;
}

std::shared_ptr<const Passphrase> passphraseIn(const QLineEdit& field)
{
    return std::make_shared<const Passphrase>(field.text().left(Passphrase::maxLength));
}

void wipeField(QLineEdit& field)
{
    // The field shares its text with this copy, which is the last one when the field lets it go.
    auto text = field.text();
    field.setText({});
    wipe(text);
}

}  // namespace esperluette::ui
