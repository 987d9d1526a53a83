// Runs in the page: finds the visible texts whose contrast with their background is below WCAG 2.2, 1.4.3,
// as sorted, distinct lines. A canvas parses every colour notation that the browser supports.
(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

  function rgba(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { channels: [red, green, blue], alpha: alpha / 255 };
  }

  function over({ channels, alpha }, below) {
    return channels.map((channel, index) => channel * alpha + below[index] * (1 - alpha));
  }

  function ancestors(element) {
    return element ? [...ancestors(element.parentElement), element] : [];
  }

  function background(element) {
    const painted = ancestors(element).map((one) => rgba(getComputedStyle(one).backgroundColor));
    return painted.reduce((below, layer) => over(layer, below), [255, 255, 255]);
  }

  function luminance(channels) {
    const [red, green, blue] = channels.map((channel) => {
      const value = channel / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(element) {
    const behind = background(element);
    const opacity = ancestors(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
    const { channels, alpha } = rgba(getComputedStyle(element).color);
    const [dark, light] = [
      luminance(behind),
      luminance(over({ channels, alpha: alpha * opacity }, behind)),
    ].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  function needed(element) {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
  }

  function isSeen(element) {
    const box = element.getBoundingClientRect();
    return (
      box.width > 1 &&
      box.height > 1 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  }

  function describe(element, found) {
    const names = ancestors(element)
      .map((one) => one.dataset?.componentName)
      .filter(Boolean);
    return `${found.toFixed(2)} ${names.at(-1) ?? element.localName} "${element.textContent.trim().slice(0, 40)}"`;
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const elements = new Set();
  while (texts.nextNode())
    if (texts.currentNode.data.trim() !== "") elements.add(texts.currentNode.parentElement);
  const seen = [...elements].filter(
    (element) => !element.closest("script,style,noscript") && isSeen(element),
  );
  const low = seen.filter((element) => ratio(element) < needed(element));
  return {
    checked: seen.length,
    low: [...new Set(low.map((element) => describe(element, ratio(element))))].toSorted(),
  };
})();
