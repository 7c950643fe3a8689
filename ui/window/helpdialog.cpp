// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpdialog.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

/// The text with what is searched for in bold.
QString marked(const QString& text, const QString& searched)
{
    if (searched.isEmpty())
        return text.toHtmlEscaped();
    QString html;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(searched, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(searched, from, Qt::CaseInsensitive)) {
        html += text.mid(from, at - from).toHtmlEscaped() + u"<b><u>"_s + text.mid(at, searched.size()).toHtmlEscaped()
                + u"</u></b>"_s;
        from = at + searched.size();
    }
    return html + text.mid(from).toHtmlEscaped();
}

} // namespace

HelpDialog::HelpDialog(QWidget* window)
    : QDialog(window), m_window(window), m_search(new QLineEdit), m_contents(new QListWidget), m_page(new QTextBrowser)
{
    m_search->setClearButtonEnabled(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setObjectName(u"helpContents"_s);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(6 * theme::step);
    m_page->setObjectName(u"helpPage"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(2 * theme::step);
    left->addWidget(m_search);
    left->addWidget(m_contents, 1);
    auto* side = new QWidget;
    side->setLayout(left);
    side->setFixedWidth(fontMetrics().height() * 17);
    m_search->setTextMargins(theme::step, 0, theme::step, 0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(m_page, 1);
    resize(900, 620);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::filter);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    retranslate();
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Guide"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_contents->setAccessibleName(tr("Pages"));
    m_page->setAccessibleName(tr("Page"));
    m_pages = helpPages(m_window->actions());
    updateColours();
    filter();
}

void HelpDialog::updateColours()
{
    // The chosen row is a light tint here: its text stays ink.
    QPalette list = palette();
    list.setColor(QPalette::HighlightedText, theme::colours(this).ink);
    m_contents->setPalette(list);
}

void HelpDialog::filter()
{
    const QString searched = m_search->text().trimmed();
    const int before = m_contents->currentItem() ? m_contents->currentItem()->data(Qt::UserRole).toInt() : 0;
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    int row = 0;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!searched.isEmpty() && !m_pages[i].text().contains(searched, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(m_pages[i].title, m_contents);
        item->setData(Qt::UserRole, static_cast<int>(i));
        item->setSizeHint(QSize(0, std::max(theme::rowHeight, fontMetrics().height() + 3 * theme::step)));
        if (static_cast<int>(i) == before)
            row = m_contents->count() - 1;
    }
    m_contents->setCurrentRow(m_contents->count() > 0 ? row : -1);
    showPage();
}

void HelpDialog::showPage()
{
    const QListWidgetItem* item = m_contents->currentItem();
    if (!item) {
        m_page->setPlainText(tr("Nothing in the guide has these words."));
        return;
    }
    const QString searched = m_search->text().trimmed();
    const HelpPage& page = m_pages.at(item->data(Qt::UserRole).toUInt());
    QString html =
        u"<p><span style=\"font-size:x-large; font-weight:600\">"_s + marked(page.title, searched) + u"</span></p>"_s;
    for (const QString& paragraph : page.paragraphs)
        html += u"<p style=\"line-height:130%\">"_s + marked(paragraph, searched) + u"</p>"_s;
    html += u"<table cellspacing=\"0\" cellpadding=\"5\">"_s;
    for (const auto& [name, meaning] : page.rows)
        html += u"<tr><td style=\"white-space:nowrap; font-weight:600\">"_s + marked(name, searched) + u"</td><td>"_s
                + marked(meaning, searched) + u"</td></tr>"_s;
    m_page->setHtml(html + u"</table>"_s);
}

QString HelpDialog::shownText() const
{
    return m_page->toPlainText();
}

void HelpDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_pages.empty()) {
        updateColours();
        showPage();
    }
}

} // namespace evenhost::window
