// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/noticebar.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

class Strip : public QWidget
{
public:
    Strip(NoticeBar::Weight weight, const QString& text)
        : m_weight(weight), m_sign(new QLabel), m_text(new QLabel(text)), m_row(new QHBoxLayout(this))
    {
        m_row->setContentsMargins(4 * theme::step, 2 * theme::step, 2 * theme::step, 2 * theme::step);
        m_row->setSpacing(2 * theme::step);
        for (QLabel* label : {m_sign, m_text})
            label->setTextFormat(Qt::PlainText);
        m_sign->setText(weight == NoticeBar::Weight::Urgent ? u"▲"_s : u"i"_s);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_row->addWidget(m_sign);
        m_row->addWidget(m_text, 1);
        updateColours();
    }

    [[nodiscard]] QString text() const { return m_text->text(); }
    void add(QWidget* widget) { m_row->addWidget(widget); }

protected:
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            updateColours();
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const theme::Colours& c = theme::colours(this);
        const bool urgent = m_weight == NoticeBar::Weight::Urgent;
        painter.fillRect(rect(), urgent ? c.managedTint : c.panel);
        painter.fillRect(0, 0, theme::step, height(), urgent ? c.bad : c.softInk);
        painter.fillRect(0, height() - 1, width(), 1, c.line);
    }

private:
    void updateColours()
    {
        QPalette sign = palette();
        const theme::Colours& c = theme::colours(this);
        sign.setColor(QPalette::WindowText, m_weight == NoticeBar::Weight::Urgent ? c.bad : c.softInk);
        m_sign->setPalette(sign);
    }

    NoticeBar::Weight m_weight;
    QLabel* m_sign;
    QLabel* m_text;
    QHBoxLayout* m_row;
};

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

void NoticeBar::put(const QString& name, Weight weight, const QString& text, const std::vector<Choice>& choices)
{
    take(name);
    auto* strip = new Strip(weight, text);
    strip->setObjectName(u"notice_"_s + name);
    strip->setAccessibleName(tr("Notice"));
    strip->setAccessibleDescription(text);
    int index = 0;
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text);
        button->setObjectName(u"notice_%1_%2"_s.arg(name).arg(index++));
        button->setProperty("secondary", true);
        // Queued: what it does may take the strip down.
        connect(button, &QPushButton::clicked, this, choice.act, Qt::QueuedConnection);
        strip->add(button);
    }
    auto* close = new QToolButton;
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(tr("Close this notice"));
    close->setObjectName(u"notice_%1_close"_s.arg(name));
    connect(
        close, &QToolButton::clicked, this, [this, name] { take(name); }, Qt::QueuedConnection);
    strip->add(close);
    m_rows->addWidget(strip);
    m_strips[name] = strip;
    show();
}

void NoticeBar::take(const QString& name)
{
    const auto found = m_strips.find(name);
    if (found == m_strips.end())
        return;
    found->second->hide();
    found->second->deleteLater();
    m_strips.erase(found);
    setVisible(!m_strips.empty());
}

QString NoticeBar::text(const QString& name) const
{
    const auto found = m_strips.find(name);
    return found == m_strips.end() ? QString() : static_cast<const Strip*>(found->second)->text();
}

} // namespace evenhost::window
